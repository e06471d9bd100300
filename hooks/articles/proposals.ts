import { asStaff, isEditor } from '@/access/people'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook } from 'payload'

/** What somebody writes who is no editor is a proposal, and stays a draft. */
export const proposals: CollectionBeforeValidateHook = ({ data = {}, operation, req }) => {
  const staff = asStaff(req.user)
  if (!staff || isEditor(req.user)) return data
  if (data._status === 'published') throw refuse(403, refusal('article_by_editors'))
  return { ...data, _status: 'draft', ...(operation === 'create' ? { proposedBy: staff.id } : {}) }
}
