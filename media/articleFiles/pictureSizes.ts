import type { ImageSize } from 'payload'

/** What is drawn of each picture, with nothing of what a camera wrote into it, such as the place. */
const drawn = (name: string, width: number): ImageSize => ({
  name,
  width,
  withoutEnlargement: true,
  formatOptions: { format: 'webp', options: { quality: 84 } },
})

export const pictureSizes = [drawn('small', 640), drawn('large', 1600)]

/** Pixels: each picture is unpacked whole to draw these. */
export const articlePixelsMax = 40_000_000
