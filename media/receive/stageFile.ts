import { givenName } from '../fileNames'
import { diskFault, StoreDown } from '../storage/faults'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { incomingFolder } from './incoming'

/** A whole file that has arrived and lies on disk, not yet looked at and stored nowhere. */
export type StagedFile = {
  /** As the sender wrote it. */
  name: string
  path: string
  /** Bytes. */
  size: number
  sha256: string
  /** Base64, as S3 wants it to check what arrives there. */
  md5: string
}

export const dropStaged = ({ path }: Pick<StagedFile, 'path'>) => rm(path, { force: true })

/**
 * Writes a stream to disk as it comes, and counts and digests it on the way. What goes beyond
 * `sizeMax` bytes is read and thrown away, so that the sender hears why: then it is null, and nothing
 * is left behind, as when it fails. Throws StoreDown when that is for want of room.
 */
export async function toDisk(
  source: Readable,
  name: string,
  sizeMax: number,
): Promise<StagedFile | null> {
  const path = join(incomingFolder, randomUUID())
  const sha256 = createHash('sha256')
  const md5 = createHash('md5')
  let size = 0
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > sizeMax) return done()
      sha256.update(chunk)
      md5.update(chunk)
      done(null, chunk)
    },
  })
  try {
    // Not a moment may pass before somebody listens to the source: it may break off at once.
    mkdirSync(incomingFolder, { recursive: true })
    const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
    await pipeline(source, measure, file)
  } catch (error) {
    await rm(path, { force: true })
    throw diskFault(error) ? new StoreDown(error) : error
  }
  if (size <= sizeMax) {
    return { name, path, size, sha256: sha256.digest('hex'), md5: md5.digest('base64') }
  }
  await rm(path, { force: true })
  return null
}

export const tooLarge = (name: string, sizeMax: number) =>
  refuse(413, {
    ...refusal('file_larger', { name: givenName(name), most: sizeMax / 1024 / 1024 }),
    field: 'file',
  })

/** A file on disk, as it came; 413 for one beyond `sizeMax` bytes, of which nothing is left. */
export async function stageFile(
  source: Readable,
  name: string,
  sizeMax: number,
): Promise<StagedFile> {
  const file = await toDisk(source, name, sizeMax)
  if (!file) throw tooLarge(name, sizeMax)
  return file
}
