'use client'

import { newerThan, type Newer } from '@/src/domain/ticket/newer'

type Ticket = { id: string; createdAt: string }

/** What the page shows of the ticket, and what of it is newer than what a writer knew. */
export function useKnown(ticket: Ticket, happened: readonly Newer[], me: string) {
  const newest = happened.at(-1)?.id ?? ticket.id
  const newerSince = (after: string | null): Newer[] => {
    if (after === null || after === newest) return []
    const known = happened.find(({ id }) => id === after)
    if (known) return newerThan(known, happened, me)
    const start = { id: ticket.id, at: ticket.createdAt, by: null }
    return after === ticket.id ? newerThan(start, happened, me) : []
  }
  return { newest, newerSince }
}
