import sharp from 'sharp'

/** A picture of a page needs few colours: a palette makes it a third of the size. */
export async function savePicture(picture: Buffer, path: string): Promise<void> {
  await sharp(picture).png({ palette: true, quality: 90, effort: 7 }).toFile(path)
}
