import { createHash } from 'node:crypto'
import type { File } from 'payload'

/** Tells whether two requests with one key ask for the same thing. */
export const fingerprintOf = (
  collection: string,
  data: Record<string, unknown>,
  file: File | undefined,
): string => {
  const hash = createHash('sha256').update(JSON.stringify([collection, data]))
  if (file) hash.update(file.name).update(file.data)
  return hash.digest('hex')
}
