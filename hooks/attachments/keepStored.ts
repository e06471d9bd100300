import { keepLoose } from '@/src/database/looseFiles'
import { storedFileOf } from '@/media/StoredFile'
import { StoreDown } from '@/media/storage/StoreDown'
import type { CollectionAfterChangeHook } from 'payload'

/** In one transaction the row comes to be and the bytes leave the list of what is to be erased. */
export const keepStored: CollectionAfterChangeHook = async ({ operation, req }) => {
  if (operation !== 'create') return
  const key = storedFileOf(req)?.key ?? ''
  if (!(await keepLoose(req, key))) throw new StoreDown('The sweep was quicker than the upload.')
}
