import { minute } from '../time/durations'

type Reply = { at?: string | null; name?: string | null; by?: string | null }

export type LastWordFacts = {
  createdAt: string
  lastActivityAt: string
  requester: { id: string | null; name: string }
  lastReply: Reply | null | undefined
}

export type LastWord = {
  did: 'asked' | 'replied' | 'updated'
  by: { id: string | null; name: string } | null
  at: string
}

/** A reply and the change of status that goes with it are one act to whoever reads of them. */
const together = minute

/** What happened last, as a list says it: who wrote, or that something else changed since. */
export function lastWord({
  createdAt,
  lastActivityAt,
  requester,
  lastReply,
}: LastWordFacts): LastWord {
  const written: LastWord = lastReply?.at
    ? {
        did: 'replied',
        by: { id: lastReply.by ?? null, name: lastReply.name ?? '' },
        at: lastReply.at,
      }
    : { did: 'asked', by: requester, at: createdAt }
  const since = Date.parse(lastActivityAt) - Date.parse(written.at)
  return since > together ? { did: 'updated', by: null, at: lastActivityAt } : written
}
