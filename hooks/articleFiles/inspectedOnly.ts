import { refusal } from '@/src/domain/refusal'
import { inspectedFileIn } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { CollectionBeforeOperationHook } from 'payload'

type Args = { data?: { alt?: unknown }; overrideAccess?: boolean }

/**
 * Whatever way a file is asked for, its bytes were looked at first: Payload itself would take any, or
 * fetch an address. Afterwards its words alone change.
 */
export const inspectedOnly: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const { data, overrideAccess } = args as Args
  // The store notes on the row what it has done.
  if (operation === 'update' && overrideAccess) return
  const byForm = () => wrongField(slugs.articleFiles, 'file', refusal('file_by_form'))
  if (operation === 'create' && !inspectedFileIn(req)) throw byForm()
  if (operation !== 'update') return
  if (req.file) throw byForm()
  if (req.query) delete req.query.uploadEdits
  return { ...args, data: data && 'alt' in data ? { alt: data.alt } : {} } as typeof args
}
