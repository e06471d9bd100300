import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from '../transaction'
import { isAwake, isNotMerged } from '../workload'

export type TodayCounts = {
  waitsForUs: number
  /** Since when the one that waits longest does. */
  waitsSince: string | null
  unassigned: number
  open: number
  atRisk: number
  breached: number
  resolvedToday: number
}

const isOpen = sql`status in ('open', 'in_progress', 'waiting') and ${sql.raw(isAwake)}`
const waits = sql`status in ('open', 'in_progress') and last_reply_side is distinct from 'staff'`

/** The numbers of this moment: what is to be done now, in one pass, and what was done since midnight. */
export async function countToday(payload: Payload, midnight: string): Promise<TodayCounts> {
  const { rows } = await drizzleOf(payload).execute<
    Omit<TodayCounts, 'waitsSince'> & { waitsSince: Date | string | null }
  >(sql`
    select (count(*) filter (where ${waits}))::int as "waitsForUs",
      min(coalesce(last_reply_at, created_at)) filter (where ${waits}) as "waitsSince",
      (count(*) filter (where assigned_to_id is null))::int as "unassigned",
      count(*)::int as "open",
      (count(*) filter (where sla_status = 'at_risk'))::int as "atRisk",
      (count(*) filter (where sla_status = 'breached'))::int as "breached",
      (select count(*)::int from tickets
        where resolved_at >= ${midnight}::timestamptz
          and ${sql.raw(isNotMerged)}) as "resolvedToday"
    from tickets where ${isOpen}`)
  const [row] = rows
  if (!row) throw new Error('A count has always one row.')
  const { waitsSince } = row
  return { ...row, waitsSince: waitsSince === null ? null : new Date(waitsSince).toISOString() }
}
