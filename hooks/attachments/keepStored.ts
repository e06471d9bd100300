import { keepLoose } from '@/src/database/looseFiles'
import { StoreDown } from '@/media/storage/StoreDown'
import { storedFileOf } from '@/src/requestContext'
import type { CollectionAfterChangeHook } from 'payload'

/** In one transaction the row comes to be and the bytes leave the list of what is to be erased. */
export const keepStored: CollectionAfterChangeHook = async ({ operation, req }) => {
  if (operation !== 'create') return
  if (!(await keepLoose(req, storedFileOf(req).key)))
    throw new StoreDown('The sweep was quicker than the upload.')
}
