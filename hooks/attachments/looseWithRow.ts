import { rowOfFile } from '@/media/rowOfFile'
import { thumbnailName } from '@/media/storedName'
import { markLooseWithRow } from '@/src/database/looseFiles'
import type { CollectionBeforeDeleteHook } from 'payload'

/** The bytes go after the row, once it is certain that the row is gone: the sweep erases them. */
export const looseWithRow: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const key = (await rowOfFile(req, String(id)))?.filename
  if (key) await markLooseWithRow(req, [key, thumbnailName(key)])
}
