import { randomUUID } from 'node:crypto'

/** Nothing in an address tells what a file is called or can be guessed from another's. */
export const storedName = (extension: string) => `${randomUUID()}.${extension}`
