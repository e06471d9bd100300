import type { CollectionAfterDeleteHook } from 'payload'
import { recordAudit } from '@/hooks/recordAudit'
import { nameOf } from './nameOf'

/** Whatever is deleted by a person, anywhere. What the desk tidies up by itself is not told. */
export const recordDeletion: CollectionAfterDeleteHook = async ({
  collection: { slug },
  doc,
  id,
  req,
}) => {
  if (!req.user) return
  const on = { collection: slug, id: String(id), name: nameOf(doc) }
  await recordAudit(req, { action: 'deleted', on })
}
