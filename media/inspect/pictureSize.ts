import sharp from 'sharp'

export type PictureSize = { width: number; height: number }

/** Pixels; what unpacks to more is no photo but a trap for whoever opens it. */
export const pixelsMax = 120_000_000

/** As it is shown, from the head of the file; null when nobody can tell. */
export async function pictureSize(path: string): Promise<PictureSize | null> {
  try {
    // Cameras store a picture as it fell on the sensor, and beside it which side is up.
    const { autoOrient } = await sharp(path, { limitInputPixels: false }).metadata()
    return { width: autoOrient.width, height: autoOrient.height }
  } catch {
    return null
  }
}
