import { getFileNameLowLevel, openPromise, type Entry, type ZipFile } from 'yauzl'

export type ZipEntry = {
  name: string
  isLocked: boolean
  /** Whether it is packed in a way that can be unpacked here. */
  isKnown: boolean
  /** Bytes, as the list says. */
  packed: number
  unpacked: number
}
export type ZipContents = {
  entries: readonly ZipEntry[]
  /** What the parts that were asked for say; those that are not there, or locked, say nothing. */
  texts: ReadonlyMap<string, string>
}

const megabyte = 1024 * 1024
/** Bytes. The parts that are read are lists of a few dozen lines. */
const textMax = megabyte
/** Bytes of the list of contents; one that is longer is made to fill memory. */
const listMax = 4 * megabyte

export const isZip = (head: Buffer) =>
  ['PK\x03\x04', 'PK\x05\x06'].includes(head.toString('latin1', 0, 4))

/** As programs compare them: without regard to case, with one kind of slash and none before. */
const plainName = ({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry) =>
  getFileNameLowLevel(generalPurposeBitFlag, fileNameRaw, extraFields, false)
    .toLowerCase()
    .replace(/^\/+/, '')

async function readText(zip: ZipFile, entry: Entry): Promise<string> {
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of await zip.openReadStreamPromise(entry)) {
    pieces.push(piece as Buffer)
    size += (piece as Buffer).length
    if (size > textMax) break
  }
  return Buffer.concat(pieces).toString('utf8', 0, textMax)
}

/** The first so many of the list, and those that are wanted. Names are only compared, so none of
 * them is refused. */
async function readEntries(zip: ZipFile, most: number, wanted: readonly string[]) {
  const entries: ZipEntry[] = []
  const parts = new Map<string, Entry>()
  let size = 0
  for await (const entry of zip.eachEntry()) {
    size += entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength
    if (size > listMax) throw new Error('The list of contents is absurdly long.')
    const name = plainName(entry)
    const isLocked = entry.isEncrypted()
    entries.push({
      name,
      isLocked,
      isKnown: isLocked || entry.canDecodeFileData(),
      packed: entry.compressedSize,
      unpacked: entry.uncompressedSize,
    })
    if (wanted.includes(name) && !parts.has(name)) parts.set(name, entry)
    if (entries.length >= most) break
  }
  return { entries, parts }
}

/**
 * What an archive says it holds, `most` entries of it, and the words of some of its parts. Nothing
 * else is unpacked. Null when its list of contents cannot be read.
 */
export async function readZip(
  path: string,
  most: number,
  wanted: readonly string[] = [],
): Promise<ZipContents | null> {
  let zip: ZipFile | undefined
  try {
    zip = await openPromise(path, {
      autoClose: false,
      decodeStrings: false,
      validateEntrySizes: false,
    })
    zip.on('error', () => undefined)
    const { entries, parts } = await readEntries(zip, most, wanted)
    const texts = new Map<string, string>()
    for (const [name, part] of parts) {
      if (part.canDecodeFileData()) texts.set(name, await readText(zip, part))
    }
    return { entries, texts }
  } catch (error) {
    // The list itself may be locked; yauzl has no other mark for that than its words.
    const isLocked = error instanceof Error && error.message.includes('strong encryption')
    const entry = { name: '', isLocked, isKnown: true, packed: 0, unpacked: 0 }
    return isLocked ? { entries: [entry], texts: new Map() } : null
  } finally {
    zip?.close()
  }
}
