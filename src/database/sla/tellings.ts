import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Cycle } from '@/src/domain/clock/cycle'
import { slaColumns, tellingOf } from '@/src/domain/clock/slaState'
import type { Priority } from '@/src/domain/ticket/priority'
import { drizzleOf, type Executor } from '../transaction'
import { iso } from './calendars'
import { keepTold, readClocks } from './cycles'

export type Telling = { kind: 'warning' | 'breach'; target: Cycle['target']; dueAt: string }

/** Tickets of which somebody has to be told by now, by the clock of the database. */
export async function ticketsToTell(
  payload: Payload,
  limit: number,
  except: readonly string[] = [],
): Promise<string[]> {
  const { rows } = await drizzleOf(payload).execute<{ ticket_id: string }>(sql`
    select ticket_id from sla_cycles where tell_at < now()
      and not ticket_id = any (${`{${except.join(',')}}`}::uuid[])
    order by tell_at limit ${limit}`)
  return [...new Set(rows.map((row) => row.ticket_id))]
}

/**
 * What is to be told of a ticket now, marked as told in the same transaction: of several workers, or
 * of one that died and began again, one alone gets it. The ticket is locked by the caller.
 */
export async function takeTellings(
  db: Executor,
  ticket: string,
  priority: Priority,
): Promise<Telling[]> {
  const { rows } = await db.execute<{ now: Date }>(sql`select clock_timestamp() as now`)
  const clock = (await readClocks(db, [ticket])).get(ticket)
  if (!clock) return []
  const now = new Date(rows[0]?.now ?? 0).getTime()
  const due = clock.cycles.flatMap((cycle) => {
    const kind = tellingOf(cycle, now)
    return kind ? [{ cycle, kind }] : []
  })
  const fresh: Telling[] = []
  for (const { cycle, kind } of due) {
    const dueAt = iso(cycle.dueAt ?? 0)
    const { rowCount } = await db.execute(sql`
      insert into sla_tellings (ticket_id, target, kind, due_at)
      values (${ticket}, ${cycle.target}, ${kind}, ${dueAt}) on conflict do nothing`)
    if (rowCount === 1) fresh.push({ kind, target: cycle.target, dueAt })
  }
  const told = new Map(due.map(({ cycle, kind }) => [cycle, { ...cycle, told: kind }]))
  const cycles = clock.cycles.map((cycle) => told.get(cycle) ?? cycle)
  const columns = slaColumns({ priority, gait: 'runs', cycles }, now)
  // With nothing to tell, all of them are written: whatever called us here does so once.
  await keepTold(db, ticket, told.size > 0 ? [...told.values()] : cycles, columns)
  return fresh
}

/**
 * Takes everything as told that would be by now, for tickets of a story that nobody waits on: what
 * they show of their clocks is what it would be had the sweep looked all along.
 */
export async function settleTellings(db: Executor, now: Date): Promise<void> {
  const at = now.toISOString()
  await db.execute(sql`
    update sla_cycles set
      told = case when due_at < ${at} then 'breach' else 'warning' end::enum_sla_cycles_told,
      tell_at = case when due_at < ${at} then null else due_at end
    where tell_at <= ${at}`)
  await db.execute(sql`
    update tickets t set sla_status = case when late then 'breached' else 'at_risk' end::enum_tickets_sla_status
    from (
      select ticket_id, bool_or(due_at < ${at}) as late from sla_cycles
      where ended_at is null and warn_at <= ${at} group by ticket_id) c
    where c.ticket_id = t.id`)
}
