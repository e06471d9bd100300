import { open, type FileHandle } from 'node:fs/promises'

export type ZipEntry = { name: string; isLocked: boolean; unpacked: number }

const endSize = 22
const commentMax = 0xffff
const directoryMax = 4 * 1024 * 1024

async function readAt(file: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, at)
  return buffer.subarray(0, bytesRead)
}

/** Where the list of contents begins and how long it is, from the end of the file. */
async function directoryOf(file: FileHandle, size: number) {
  const length = Math.min(size, endSize + commentMax)
  const tail = await readAt(file, size - length, length)
  for (let at = tail.length - endSize; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== 0x06054b50) continue
    const bytes = tail.readUInt32LE(at + 12)
    const end = size - length + at
    return bytes > directoryMax || bytes > end ? null : { start: end - bytes, bytes }
  }
  return null
}

/**
 * What an archive says it holds; nothing is unpacked. Null when it has no readable list of contents,
 * or one that is absurdly long.
 */
export async function zipDirectory(path: string): Promise<ZipEntry[] | null> {
  const file = await open(path, 'r')
  try {
    const found = await directoryOf(file, (await file.stat()).size)
    if (!found) return null
    const list = await readAt(file, found.start, found.bytes)
    const entries: ZipEntry[] = []
    for (let at = 0; at < list.length;) {
      if (list.length - at < 46 || list.readUInt32LE(at) !== 0x02014b50) return null
      const nameLength = list.readUInt16LE(at + 28)
      entries.push({
        name: list.toString('utf8', at + 46, at + 46 + nameLength),
        isLocked: (list.readUInt16LE(at + 8) & 1) === 1,
        unpacked: list.readUInt32LE(at + 24),
      })
      at += 46 + nameLength + list.readUInt16LE(at + 30) + list.readUInt16LE(at + 32)
    }
    return entries
  } finally {
    await file.close()
  }
}
