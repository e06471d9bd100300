import { sql } from '@payloadcms/db-postgres'
import { historyOf, keepingJudged, type Happened } from '@/src/domain/clock/history'
import type { Cycle } from '@/src/domain/clock/cycle'
import { slaOf, type ClockChange } from '@/src/domain/clock/slaClock'
import { slaColumns, tellingOf } from '@/src/domain/clock/slaState'
import { isDone, type TicketStatus, type WaitingOn } from '@/src/domain/ticket/status'
import type { Priority } from '@/src/domain/ticket/priority'
import { idList } from '../ids'
import type { Executor } from '../transaction'
import { keepClocks, readClocks, type ClockToKeep } from './cycles'
import { termsFor, type PolicyTerms } from './terms'

export type TicketRow = {
  id: string
  organization_id: string
  priority: Priority
  status: TicketStatus
  waiting_on: WaitingOn | null
  created_at: Date
  first_responded_at: Date | null
  last_activity_at: Date
}

type EventRow = {
  ticket_id: string
  kind: string
  side: string | null
  after: Record<string, unknown> | null
  created_at: Date
}

const time = (value: Date) => new Date(value).getTime()

async function readTickets(db: Executor, ids: readonly string[]): Promise<TicketRow[]> {
  const { rows } = await db.execute<TicketRow>(sql`
    select id, organization_id, priority, status, waiting_on, created_at, first_responded_at,
      last_activity_at
    from tickets where id in (${idList(ids)}) order by id for update`)
  return rows
}

async function readEvents(db: Executor, ids: readonly string[]): Promise<Map<string, Happened[]>> {
  const { rows } = await db.execute<EventRow>(sql`
    select e.ticket_id, e.kind, e.after, e.created_at,
      coalesce(m.author_side::text, e.actor_side::text) as side
    from ticket_events e left join messages m on m.id = e.message_id
    where e.ticket_id in (${idList(ids)})
      and e.kind in ('created', 'merged', 'status_changed', 'priority_changed', 'replied')
    order by e.created_at, e.id`)
  const found = new Map<string, Happened[]>()
  for (const { ticket_id, kind, side, after, created_at } of rows) {
    const happened = { kind, side, after, at: time(created_at) }
    found.set(ticket_id, [...(found.get(ticket_id) ?? []), happened])
  }
  return found
}

/** What the clocks of tickets heard of, from their history. */
export async function readHistories(
  db: Executor,
  tickets: readonly TicketRow[],
): Promise<Map<string, ClockChange[]>> {
  const events = await readEvents(
    db,
    tickets.map(({ id }) => id),
  )
  return new Map(
    tickets.map((ticket) => [
      ticket.id,
      historyOf(
        {
          createdAt: time(ticket.created_at),
          priority: ticket.priority,
          status: ticket.status,
          waitingOn: ticket.waiting_on,
          firstRespondedAt: ticket.first_responded_at ? time(ticket.first_responded_at) : null,
          lastActivityAt: time(ticket.last_activity_at),
        },
        events.get(ticket.id) ?? [],
      ),
    ]),
  )
}

const key = ({ target, startedAt }: Cycle) => `${target} ${startedAt}`

/** Those of the one list that are not in the other, as they are. */
const notIn = (cycles: readonly Cycle[], others: readonly Cycle[]) => {
  const known = new Set(others.map((cycle) => JSON.stringify(cycle)))
  return cycles.filter((cycle) => !known.has(JSON.stringify(cycle)))
}

/** What other terms call late or nearly so all at once is shown, and nobody is woken for it. */
const quietly = (cycle: Cycle, now: number): Cycle => ({
  ...cycle,
  told: tellingOf(cycle, now) ?? cycle.told,
})

/**
 * Reckons the clocks of tickets anew from their history, by the terms of today. What was judged
 * stays judged, and tickets that are done keep what they have. Holds their locks until the
 * transaction ends. How many were changed, and what each shows then.
 */
export async function reckon(
  db: Executor,
  ids: readonly string[],
  now: number,
  known = new Map<string, PolicyTerms | null>(),
): Promise<ClockToKeep[]> {
  const tickets = (await readTickets(db, ids)).filter(({ status }) => !isDone(status))
  if (tickets.length === 0) return []
  const [histories, kept] = [
    await readHistories(db, tickets),
    await readClocks(
      db,
      tickets.map(({ id }) => id),
    ),
  ]
  const changed: ClockToKeep[] = []
  for (const ticket of tickets) {
    const { organization_id: organization, id } = ticket
    const terms = known.has(organization)
      ? (known.get(organization) ?? null)
      : await termsFor(db, organization)
    known.set(organization, terms)
    const old = kept.get(id)?.cycles ?? []
    const clock = terms ? slaOf(histories.get(id) ?? [], terms) : null
    const cycles = keepingJudged(old, clock?.cycles ?? [])
    const fresh = notIn(cycles, old).map((cycle) => quietly(cycle, now))
    const stays = new Set(cycles.map(key))
    const gone = old.filter((cycle) => !stays.has(key(cycle)))
    if (fresh.length === 0 && gone.length === 0) continue
    const { priority } = ticket
    const columns = slaColumns(clock && { ...clock, cycles }, now)
    changed.push({ ticket: id, priority, terms: terms ?? noTerms, cycles: fresh, gone, columns })
  }
  await keepClocks(db, changed)
  return changed
}

const noTerms = { policy: null, policyVersion: '', calendarVersion: '' }
