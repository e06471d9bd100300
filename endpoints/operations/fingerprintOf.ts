import { createHash } from 'node:crypto'

export type SentFile = { name: string; sha256: string }

/** Tells whether two requests with one key ask for the same thing. */
export const fingerprintOf = (
  collection: string,
  data: Record<string, unknown>,
  file: SentFile | undefined,
): string => {
  const hash = createHash('sha256').update(JSON.stringify([collection, data]))
  if (file) hash.update(file.name).update(file.sha256)
  return hash.digest('hex')
}
