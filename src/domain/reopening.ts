import { day } from './days'

export type ReopeningFacts = { closedAt: Date | null; now: Date; reopenWithinDays: number }

/** A ticket that is resolved but not closed has no window: it can always be taken up again. */
export const reopenUntil = (closedAt: Date | null, reopenWithinDays: number): Date | null =>
  closedAt && new Date(closedAt.getTime() + reopenWithinDays * day)

export const reopeningIsLate = ({ closedAt, now, reopenWithinDays }: ReopeningFacts) => {
  const until = reopenUntil(closedAt, reopenWithinDays)
  return until !== null && now > until
}
