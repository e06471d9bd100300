import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openPromise, type Entry } from 'yauzl'

export type ZipEntry = {
  name: string
  isLocked: boolean
  /** Whether it is packed in a way that can be unpacked here. */
  isKnown: boolean
  packed: number
  unpacked: number
}

const described = (entry: Entry): ZipEntry => ({
  name: String(entry.fileName),
  isLocked: entry.isEncrypted(),
  isKnown: entry.isEncrypted() || entry.canDecodeFileData(),
  packed: entry.compressedSize,
  unpacked: entry.uncompressedSize,
})

// Names stay as they are: nothing is ever unpacked to a place of that name.
const open = (path: string) => openPromise(path, { decodeStrings: false })

/**
 * What an archive says it holds, up to that many entries; nothing is unpacked. Null when it has no
 * list of contents that can be read.
 */
export async function zipEntries(path: string, most: number): Promise<ZipEntry[] | null> {
  const entries: ZipEntry[] = []
  try {
    const zip = await open(path)
    for await (const entry of zip.eachEntry()) {
      entries.push(described(entry))
      if (entries.length > most) break
    }
    return entries
  } catch {
    return null
  }
}

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

async function unpacks(path: string): Promise<boolean> {
  try {
    const zip = await open(path)
    for await (const entry of zip.eachEntry()) {
      if (!entry.canDecodeFileData()) continue
      // Ends with an error as soon as there is more than the list says, or when there is less.
      await pipeline(await zip.openReadStreamPromise(entry), nowhere())
    }
    return true
  } catch {
    return false
  }
}

let turn: Promise<unknown> = Promise.resolve()

/**
 * Whether everything in an archive unpacks to as much as its list says. Nothing is kept of it, and
 * one archive is unpacked at a time, so that it costs others no more than one core.
 */
export function keepsItsWord(path: string): Promise<boolean> {
  const answer = turn.then(() => unpacks(path))
  turn = answer
  return answer
}
