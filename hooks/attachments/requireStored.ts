import { refusal } from '@/src/domain/refusal'
import { storedFileIn } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { CollectionBeforeOperationHook } from 'payload'

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
