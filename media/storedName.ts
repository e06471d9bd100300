import { randomUUID } from 'node:crypto'

/** Nothing in an address tells what a file is called or can be guessed from another's. */
export const storedName = (extension: string) => `${randomUUID()}.${extension}`

/** Under which the small picture of a file is stored. */
export const thumbnailName = (stored: string) => `${stored.replace(/\.[^.]*$/, '')}.thumb.webp`
