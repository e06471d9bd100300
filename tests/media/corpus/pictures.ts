import sharp from 'sharp'

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#2563eb' } })

/** As a phone stores a photo: as it fell on the sensor, and beside it which side is up. */
export const turned = (orientation: number) =>
  plain(80, 40).jpeg().withMetadata({ orientation }).toBuffer()

export const drawn = {
  jpeg: () => plain(80, 40).jpeg().toBuffer(),
  progressive: () => plain(80, 40).jpeg({ progressive: true }).toBuffer(),
  png: () => plain(80, 40).png().toBuffer(),
  palette: () => plain(80, 40).png({ palette: true }).toBuffer(),
  gif: () => plain(80, 40).gif().toBuffer(),
  webp: () => plain(80, 40).webp().toBuffer(),
  avif: (): Promise<Buffer> => plain(16, 8).avif({ effort: 0 }).toBuffer(),
  /** The container of a phone around what servers can read; with what phones put in few can. */
  heic: async (): Promise<Buffer> => {
    const bytes = await drawn.avif()
    bytes.write('heic', 8)
    return bytes
  },
  tiff: () => plain(80, 40).tiff().toBuffer(),
}
