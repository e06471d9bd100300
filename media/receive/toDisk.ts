import { createHash, randomUUID } from 'node:crypto'
import { createWriteStream, mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { diskFault } from '../storage/diskFault'
import { StoreDown } from '../storage/StoreDown'
import { incomingFolder } from './incomingFolder'
import type { StagedFile } from './StagedFile'

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
