import type { InboxView } from '@/src/domain/inbox/inboxViews'
import type { Payload } from 'payload'
import { isAwake } from '../workload'

export type InboxCounts = Readonly<Record<Exclude<InboxView, 'all'>, number>>

/** What is closed grows with the years, and nobody wants to know how much of it there is. */
export const closedCounted = 1_000

/**
 * How many tickets each tab holds, in one pass over those that are not done. The conditions are those
 * of `whereOfView`; a test compares them.
 */
export async function inboxCounts(
  payload: Payload,
  { person, soon }: { person: string; soon: Date },
): Promise<InboxCounts> {
  const { rows } = await payload.db.pool.query<InboxCounts>(
    `select (count(*) filter (where ${isAwake} and assigned_to_id = $1))::int as mine,
       (count(*) filter (where ${isAwake} and assigned_to_id is null))::int as unassigned,
       (count(*) filter (where ${isAwake} and status = 'waiting'
         and waiting_on in ('client', 'approval')))::int as waiting,
       (count(*) filter (where ${isAwake} and sla_due_at is not null
         and (sla_status in ('at_risk', 'breached') or sla_due_at < $2)))::int as breaching,
       (count(*) filter (where ${isAwake}))::int as open,
       (count(*) filter (where not ${isAwake}))::int as snoozed,
       (select count(*) from (select from tickets where status in ('resolved', 'closed')
         limit $3) as few)::int as closed
     from tickets where status in ('open', 'in_progress', 'waiting')`,
    [person, soon.toISOString(), closedCounted],
  )
  const none = { mine: 0, unassigned: 0, waiting: 0, breaching: 0, open: 0, snoozed: 0, closed: 0 }
  return rows[0] ?? none
}
