import sharp from 'sharp'

export type PictureSize = { width: number; height: number }

/** Pixels; what unpacks to more is no photo but a trap for whoever opens it. */
export const pixelsMax = 120_000_000

/** From the head of the file; null when nobody can tell. */
export async function pictureSize(path: string): Promise<PictureSize | null> {
  try {
    const { width, height } = await sharp(path, { limitInputPixels: false }).metadata()
    return { width, height }
  } catch {
    return null
  }
}
