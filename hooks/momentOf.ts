import type { PayloadRequest } from 'payload'

/** Now, or the moment an import tells of. */
export const momentOf = ({ context }: PayloadRequest): Date =>
  context.at instanceof Date ? context.at : new Date()
