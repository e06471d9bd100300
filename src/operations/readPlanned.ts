import type { Refusal } from '@/src/domain/refusal'
import { idOf } from '@/src/domain/ids'
import { plannedOn } from './plannedReplies'
import { refusalWords } from '@/src/words/refusalWords'
import type { PayloadRequest } from 'payload'

export type PlannedOne = {
  id: string
  content: string
  sendAt: string
  /** Null for somebody who works on tickets no more. */
  author: string | null
  isOwn: boolean
  /** Why it was not sent at its time. */
  why: string | null
}

type Named = { value: string; label: string }

/** What is planned on this ticket, and what of it was refused, in words. */
export async function readPlanned(
  req: PayloadRequest,
  ticket: string,
  people: readonly Named[],
): Promise<PlannedOne[]> {
  const rows = await plannedOn(req, ticket)
  return rows.map(({ id, content, sendAt, author, state, refusal }) => {
    const why = state === 'refused' ? (refusal as Refusal | null) : null
    const writer = idOf(author)
    return {
      ...{ id, content, sendAt },
      author: people.find(({ value }) => value === writer)?.label ?? null,
      isOwn: writer === req.user?.id,
      why: why && refusalWords(req.i18n.language, why),
    }
  })
}
