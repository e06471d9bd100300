import { fileTypes } from '../fileTypes'

/** Kinds of pictures that a small one is made of. */
export const thumbnailTypes: ReadonlySet<string> = new Set(
  Object.values(fileTypes)
    .filter(({ picture }) => picture)
    .map(({ mimeType }) => mimeType),
)
