import { createReadStream } from 'node:fs'

const signature = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])

export const isCompound = (head: Buffer) => head.subarray(0, signature.length).equals(signature)

const entrySize = 128
const nameMax = 64
/** A storage, a stream, the root. */
const kinds = new Set([1, 2, 5])

/** The name of an entry of the container's directory; null where these bytes are none. */
function nameAt(bytes: Buffer, at: number): string | null {
  const length = bytes.readUInt16LE(at + nameMax)
  const isEntry = kinds.has(bytes[at + 66] ?? 0) && length >= 4 && length <= nameMax
  if (!isEntry || length % 2 === 1 || bytes.readUInt16LE(at + length - 2) !== 0) return null
  return bytes.toString('utf16le', at, at + length - 2)
}

/**
 * Those of `wanted` that stand in the directory of a compound file, wherever in the file it lies.
 * The tables that would lead to it are not followed: they can be made to lead anywhere.
 */
export async function compoundNames(
  path: string,
  wanted: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  let rest: Buffer = Buffer.alloc(0)
  for await (const chunk of createReadStream(path, { highWaterMark: 256 * entrySize * 4 })) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk as Buffer]) : (chunk as Buffer)
    const whole = bytes.length - (bytes.length % entrySize)
    for (let at = 0; at < whole; at += entrySize) {
      const name = nameAt(bytes, at)
      if (name !== null && wanted.has(name)) found.add(name)
    }
    rest = bytes.subarray(whole)
  }
  return found
}
