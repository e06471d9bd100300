import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { stateOf } from '@/src/domain/clock/slaState'
import { whyDue, type Promises } from '@/src/domain/clock/why'
import { drizzleOf } from '../transaction'
import { readClocks } from './cycles'
import { readHistories, type TicketRow } from './reckoning'
import { termsOfVersions } from './terms'

type Judged = { policy: string | null; version: number; definition: string; now: Date }

/** Everything that adds up to the due times of a ticket; null when nothing is promised. */
export async function readPromises(payload: Payload, ticket: string): Promise<Promises | null> {
  const db = drizzleOf(payload)
  const clock = (await readClocks(db, [ticket])).get(ticket)
  if (!clock) return null
  const terms = await termsOfVersions(db, clock)
  if (!terms) return null
  const { rows: tickets } = await db.execute<TicketRow>(sql`
    select id, organization_id, priority, status, waiting_on, created_at, first_responded_at,
      last_activity_at from tickets where id = ${ticket}::uuid`)
  const { rows } = await db.execute<Judged>(sql`
    select p.name as policy, pv.version, cv.definition::text, now() as now
    from policy_versions pv join calendar_versions cv on cv.id = ${clock.calendarVersion}::uuid
    left join sla_policies p on p.id = pv.policy_id where pv.id = ${clock.policyVersion}::uuid`)
  const [judged] = rows
  if (!judged) return null
  const now = new Date(judged.now).getTime()
  const changes = (await readHistories(db, tickets)).get(ticket) ?? []
  const { timeZone } = JSON.parse(judged.definition) as { timeZone: string }
  const promises = whyDue(changes, terms, now).map((why) => {
    // What was judged by other terms stays as it was judged.
    const kept = clock.cycles.findLast(({ target }) => target === why.target)
    return kept
      ? { ...why, state: stateOf(kept, now), dueAt: kept.dueAt, endedAt: kept.endedAt }
      : why
  })
  return { policy: judged.policy, version: judged.version, timeZone, now, promises }
}
