import { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { openPromise } from 'yauzl'

const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })

async function unpacks(path: string): Promise<boolean> {
  try {
    // Names stay as they are: nothing is ever unpacked to a place of that name.
    const zip = await openPromise(path, { decodeStrings: false })
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
export function unpacksAsListed(path: string): Promise<boolean> {
  const answer = turn.then(() => unpacks(path))
  turn = answer
  return answer
}
