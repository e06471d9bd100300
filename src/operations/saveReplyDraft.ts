import { asStaff } from '@/access/people'
import { keepReplyDraft } from '@/src/database/keepReplyDraft'
import type { PayloadRequest } from 'payload'

type Draft = { text: string; isNote: boolean; after?: string | null; at: string }

/** What the caller has begun to write on this ticket, in the place of what was there before. */
export async function saveReplyDraft(req: PayloadRequest, ticket: string, draft: Draft) {
  const owner = asStaff(req.user)?.id
  // A clock that is ahead would keep all that is written later out.
  const at = new Date(Math.min(Date.parse(draft.at), Date.now()))
  const { text, isNote, after = null } = draft
  if (owner) await keepReplyDraft(req.payload, { owner, ticket, text, isNote, after, at })
  return { writtenAt: at.toISOString() }
}
