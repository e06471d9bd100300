import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import sharp from 'sharp'
import { pixelsMax } from '../inspect/pictureSize'
import type { StagedFile } from '../receive/stageFile'

/** Pixels of the longer side. */
const side = 480

/** A JPEG is shrunk while it is read; all others are unpacked whole before. */
const unpackedMax = 50_000_000

sharp.cache(false)
sharp.concurrency(1)

/**
 * Draws a small picture beside the file at `path`, with nothing of what the camera wrote into it,
 * such as the place. Null when it is no picture that can be read, or has too many pixels.
 */
export async function drawThumbnail(path: string, mimeType: string): Promise<StagedFile | null> {
  const small = `${path}.thumb`
  const limitInputPixels = mimeType === 'image/jpeg' ? pixelsMax : unpackedMax
  try {
    await sharp(path, { limitInputPixels, sequentialRead: true })
      .autoOrient()
      .resize(side, side, { fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 78 })
      .toFile(small)
  } catch {
    return null
  }
  const bytes = await readFile(small)
  return {
    name: 'thumbnail.webp',
    path: small,
    size: (await stat(small)).size,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    md5: createHash('md5').update(bytes).digest('base64'),
  }
}
