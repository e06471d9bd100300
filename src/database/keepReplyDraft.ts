import { slugs } from '@/src/slugs'
import type { Payload } from 'payload'

export type KeptDraft = {
  owner: string
  ticket: string
  text: string
  isNote: boolean
  /** The last thing of the ticket that its writer knew. */
  after: string | null
  at: Date
}

/** One row for each writer and ticket; of two that cross each other the later one stands. */
export async function keepReplyDraft(payload: Payload, draft: KeptDraft): Promise<void> {
  const table = payload.db.tableNameMap.get(slugs.replyDrafts) ?? 'reply_drafts'
  const { owner, ticket, text, isNote, after, at } = draft
  await payload.db.pool.query(
    `insert into "${table}" as kept (id, owner_id, ticket_id, text, is_note, after, written_at)
     values (gen_random_uuid(), $1, $2, $3, $4, $5, $6)
     on conflict (owner_id, ticket_id) do update
     set text = excluded.text, is_note = excluded.is_note, after = excluded.after,
       written_at = excluded.written_at, updated_at = now()
     where kept.written_at <= excluded.written_at`,
    [owner, ticket, text, isNote, after, at.toISOString()],
  )
}
