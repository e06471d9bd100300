import sharp from 'sharp'

/** Without loss but for what no eye sees: letters stay sharp. */
export async function savePicture(picture: Buffer, path: string): Promise<void> {
  await sharp(picture).webp({ nearLossless: true, quality: 40, effort: 6 }).toFile(path)
}
