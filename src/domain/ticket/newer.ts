import type { TicketEventKind } from './events'

/** What makes an answer that was begun before it perhaps a wrong one. */
export const newerKinds = [
  'replied',
  'noted',
  'status_changed',
  'assigned',
] as const satisfies readonly TicketEventKind[]
export type NewerKind = (typeof newerKinds)[number]

/** Something that happened to a ticket, as it is shown beside a draft. */
export type Newer = {
  /** Of the message, or else of the event. */
  id: string
  kind: NewerKind
  at: string
  by: string | null
  name: string | null
  /** What was written, the status that was set, or who has the ticket now. */
  text: string | null
}

/** Milliseconds within which a reply and what it did to its ticket are one thing. */
const togetherMost = 1_000

type Known = { id: string; at: string; by: string | null }

/**
 * What others have done since the last thing that the writer knows. What a reply did to its ticket
 * in the same moment is known with the reply.
 */
export const newerThan = (known: Known, happened: readonly Newer[], me: string | null): Newer[] =>
  happened.filter(({ id, at, by }) => {
    const since = Date.parse(at) - Date.parse(known.at)
    const isTheSame = id === known.id || (by !== null && by === known.by && since < togetherMost)
    return since > 0 && !isTheSame && (by === null || by !== me)
  })
