import { thumbnailName } from '@/media/fileNames'
import { rowOfFile } from '@/media/rowOfFile'
import { StoreDown } from '@/media/storage/faults'
import { keepLoose, markLooseWithRow } from '@/src/database/looseFiles'
import { refusal } from '@/src/domain/refusal'
import { storedFileIn, storedFileOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type {
  CollectionAfterChangeHook,
  CollectionBeforeDeleteHook,
  CollectionBeforeOperationHook,
} from 'payload'

/**
 * Whatever way a row of a file is asked for, its bytes have come through the pipeline first: limits,
 * inspection, store. Payload itself would take bytes, or fetch an address, past all of it.
 */
export const requireStored: CollectionBeforeOperationHook = ({ operation, req }) => {
  if (operation !== 'create') return
  if (req.file || !storedFileIn(req)) {
    throw wrongField(slugs.attachments, 'file', refusal('file_by_form'))
  }
}

/** In one transaction the row comes to be and the bytes leave the list of what is to be erased. */
export const keepStored: CollectionAfterChangeHook = async ({ operation, req }) => {
  if (operation !== 'create') return
  if (!(await keepLoose(req, storedFileOf(req).key)))
    throw new StoreDown('The sweep was quicker than the upload.')
}

/** The bytes go after the row, once it is certain that the row is gone: the sweep erases them. */
export const looseWithRow: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const key = (await rowOfFile(req, String(id)))?.filename
  if (key) await markLooseWithRow(req, [key, thumbnailName(key)])
}
