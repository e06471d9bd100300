import type { CollectionAfterChangeHook } from 'payload'
import { recordAudit } from '@/hooks/recordAudit'
import { changedFields } from '@/src/domain/changedFields'
import { auditedFields } from './auditedFields'
import { nameOf } from './nameOf'

/** Imports and the demo tell of what was long before: they are nobody's doing here. */
export const recordChange: CollectionAfterChangeHook = async ({
  collection: { slug },
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const names = auditedFields[slug]
  if (!names || req.context.silent === true) return

  const isNew = operation === 'create'
  const changes = changedFields(isNew ? {} : previousDoc, doc, names)
  if (!changes) return
  const on = { collection: slug, id: doc.id as string, name: nameOf(doc) }
  await recordAudit(req, { action: isNew ? 'created' : 'changed', on, changes })
}
