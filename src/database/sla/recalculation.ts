import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'
import { drizzleOf, inOneTransaction, transactionOf, type Executor } from '../transaction'
import { endingCalendars, extendCalendar } from './calendars'
import { reckon } from './reckoning'
import type { PolicyTerms } from './terms'

/** Tickets that one transaction reckons: their locks are held meanwhile, and somebody may reply. */
const page = 100

async function inTransaction<Result>(
  payload: Payload,
  work: (db: Executor) => Promise<Result>,
): Promise<Result> {
  const req = await createLocalReq({}, payload)
  return inOneTransaction(req, async () => work(await transactionOf(req)))
}

type Recalculation = { organization_id: string | null; after: string | null }

/** Reckons one page of open tickets. False when there are no more. */
async function reckonPage(
  db: Executor,
  id: string,
  known: Map<string, PolicyTerms | null>,
): Promise<boolean> {
  // Another worker that took the same job up waits here, and then goes on where this one was.
  const { rows } = await db.execute<Recalculation>(sql`
    select organization_id, after from sla_recalculations
    where id = ${id}::uuid and finished_at is null for update`)
  const [at] = rows
  if (!at) return false
  const own = at.organization_id ? sql`and organization_id = ${at.organization_id}::uuid` : sql``
  const later = at.after ? sql`and id > ${at.after}::uuid` : sql``
  const { rows: tickets } = await db.execute<{ id: string; now: Date }>(sql`
    select id, now() from tickets where status not in ('resolved', 'closed') ${own} ${later}
    order by id limit ${page}`)
  const ids = tickets.map((ticket) => ticket.id)
  const now = new Date(tickets[0]?.now ?? 0).getTime()
  const changed = ids.length > 0 ? await reckon(db, ids, now, known) : []
  const isLast = ids.length < page
  await db.execute(sql`
    update sla_recalculations set done = done + ${ids.length}, changed = changed + ${changed.length},
      after = ${ids.at(-1) ?? at.after}, updated_at = now(),
      finished_at = case when ${isLast} then clock_timestamp() end
    where id = ${id}::uuid`)
  return !isLast
}

/** Reckons all open tickets that a recalculation is about, page by page, and says how far it is. */
export async function runRecalculation(payload: Payload, id: string): Promise<void> {
  await drizzleOf(payload).execute(sql`
    update sla_recalculations r set total = (
      select count(*) from tickets where status not in ('resolved', 'closed')
        and (r.organization_id is null or organization_id = r.organization_id))
    where id = ${id}::uuid and total is null`)
  const known = new Map<string, PolicyTerms | null>()
  while (await inTransaction(payload, (db) => reckonPage(db, id, known)));
}

/** Calendars whose table ends soon get more of it. How many. */
export const extendCalendars = (payload: Payload, year: number): Promise<number> =>
  inTransaction(payload, async (db) => {
    const ending = await endingCalendars(db, year)
    for (const version of ending) await extendCalendar(db, version, year)
    return ending.length
  })
