import { sql } from '@payloadcms/db-postgres'
import type { Cycle } from '@/src/domain/clock/cycle'
import { tellAt, type SlaColumns } from '@/src/domain/clock/slaState'
import type { Priority } from '@/src/domain/ticket/priority'
import { idList, newId } from '../ids'
import type { Executor } from '../transaction'
import { iso } from './calendars'
import { warnPercent, type PolicyTerms } from './terms'
import { minute } from '@/src/domain/time/durations'

type Row = {
  ticket_id: string
  priority: Priority
  policy_version: string
  calendar_version: string
  told: Cycle['told']
  target: Cycle['target']
  paused_by: Cycle['pausedBy']
  outcome: Cycle['outcome']
  warn_percent: number
} & Record<'goal' | 'used', string> &
  Record<'started_at' | 'since' | 'warn_at' | 'due_at' | 'ended_at', Date | null>

export type KeptClock = {
  cycles: Cycle[]
  policyVersion: string
  calendarVersion: string
  /** As it is set now. */
  warnPercent: number
}

const moment = (value: Date | string | null): number | null =>
  value === null ? null : new Date(value).getTime()

const cycleOf = (row: Row): Cycle => ({
  target: row.target,
  startedAt: moment(row.started_at) ?? 0,
  goal: Number(row.goal),
  used: Number(row.used),
  since: moment(row.since),
  pausedBy: row.paused_by,
  warnAt: moment(row.warn_at),
  dueAt: moment(row.due_at),
  endedAt: moment(row.ended_at),
  outcome: row.outcome,
  told: row.told,
})

/** The promises of tickets, in the order in which they were given; a ticket without any is absent. */
export async function readClocks(
  db: Executor,
  tickets: readonly string[],
): Promise<Map<string, KeptClock>> {
  const { rows } = await db.execute<Row>(sql`
    select ticket_id, priority, policy_version, calendar_version, target, started_at, goal, used,
      since, paused_by, warn_at, due_at, ended_at, outcome, told, ${warnPercent} as warn_percent
    from sla_cycles where ticket_id in (${idList(tickets)}) order by started_at, target`)
  const clocks = new Map<string, KeptClock>()
  for (const row of rows) {
    const clock = clocks.get(row.ticket_id)
    const cycle = cycleOf(row)
    // The newest says by what the ticket is judged: on reopening that may have changed.
    const versions = { policyVersion: row.policy_version, calendarVersion: row.calendar_version }
    if (!clock) {
      const share = Number(row.warn_percent)
      clocks.set(row.ticket_id, { cycles: [cycle], ...versions, warnPercent: share })
    } else {
      clock.cycles.push(cycle)
      if (cycle.endedAt === null) Object.assign(clock, versions)
    }
  }
  return clocks
}

export type ClockToKeep = {
  ticket: string
  priority: Priority
  terms: Pick<PolicyTerms, 'policy' | 'policyVersion' | 'calendarVersion'>
  /** Those alone that are other than they were. */
  cycles: readonly Cycle[]
  /** Promises that are none any more. */
  gone?: readonly Cycle[]
  columns: SlaColumns
}

const momentText = (value: number | null) => (value === null ? null : iso(value))

const rowOf = ({ ticket, priority, terms }: ClockToKeep, cycle: Cycle) => ({
  id: newId(),
  ticket_id: ticket,
  target: cycle.target,
  priority,
  policy_id: terms.policy,
  policy_version: terms.policyVersion,
  calendar_version: terms.calendarVersion,
  started_at: iso(cycle.startedAt),
  goal: cycle.goal,
  used: cycle.used,
  since: momentText(cycle.since),
  paused_by: cycle.pausedBy,
  warn_at: momentText(cycle.warnAt),
  due_at: momentText(cycle.dueAt),
  tell_at: momentText(tellAt(cycle)),
  told: cycle.told,
  ended_at: momentText(cycle.endedAt),
  outcome: cycle.outcome,
})

/** What a ticket shows of its clocks, as its columns are called in the API. */
export const shownColumns = (columns: SlaColumns) => ({
  firstResponseDueAt: momentText(columns.firstResponseDueAt),
  nextResponseDueAt: momentText(columns.nextResponseDueAt),
  resolutionDueAt: momentText(columns.resolutionDueAt),
  slaDueAt: momentText(columns.slaDueAt),
  slaLeft: columns.slaLeft === null ? null : Math.ceil(columns.slaLeft / minute),
  slaStatus: columns.slaStatus,
})

type Shown = Pick<ClockToKeep, 'ticket' | 'columns'>

/** Writes what tickets show of their clocks: the end of a statement. */
const shownOn = (tickets: readonly Shown[]) => sql`
  update tickets t set first_response_due_at = r."firstResponseDueAt",
    next_response_due_at = r."nextResponseDueAt", resolution_due_at = r."resolutionDueAt",
    sla_due_at = r."slaDueAt", sla_left = r."slaLeft",
    sla_status = r."slaStatus"::enum_tickets_sla_status
  from jsonb_to_recordset(${JSON.stringify(
    tickets.map(({ ticket, columns }) => ({ id: ticket, ...shownColumns(columns) })),
  )}::jsonb) as r(id uuid, "firstResponseDueAt" timestamptz, "nextResponseDueAt" timestamptz,
    "resolutionDueAt" timestamptz, "slaDueAt" timestamptz, "slaLeft" numeric, "slaStatus" text)
  where t.id = r.id`

/** Writes what was told of promises, and when of them is to be told next. Who judges them stays. */
export async function keepTold(
  db: Executor,
  ticket: string,
  cycles: readonly Cycle[],
  columns: SlaColumns,
): Promise<void> {
  const rows = cycles.map((cycle) => ({
    target: cycle.target,
    started_at: iso(cycle.startedAt),
    told: cycle.told,
    tell_at: momentText(tellAt(cycle)),
  }))
  await db.execute(sql`
    with told as (
      update sla_cycles c set told = r.told::enum_sla_cycles_told, tell_at = r.tell_at,
        updated_at = now()
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(target text,
        started_at timestamptz, told text, tell_at timestamptz)
      where c.ticket_id = ${ticket}::uuid and c.target::text = r.target
        and c.started_at = r.started_at)
    ${shownOn([{ ticket, columns }])}`)
}

/** Writes promises and what their tickets show of them, in one statement. */
export async function keepClocks(db: Executor, clocks: readonly ClockToKeep[]): Promise<void> {
  if (clocks.length === 0) return
  const rows = clocks.flatMap((clock) => clock.cycles.map((cycle) => rowOf(clock, cycle)))
  const gone = clocks.flatMap((clock) =>
    (clock.gone ?? []).map(({ target, startedAt }) => ({
      ticket_id: clock.ticket,
      target,
      started_at: iso(startedAt),
    })),
  )
  await db.execute(sql`
    with gone as (
      delete from sla_cycles c using jsonb_to_recordset(${JSON.stringify(gone)}::jsonb)
        as g(ticket_id uuid, target text, started_at timestamptz)
      where c.ticket_id = g.ticket_id and c.target::text = g.target
        and c.started_at = g.started_at),
    kept as (
      insert into sla_cycles (id, ticket_id, target, priority, policy_id, policy_version,
        calendar_version, started_at, goal, used, since, paused_by, warn_at, due_at, tell_at, told,
        ended_at, outcome)
      select id, ticket_id, target::enum_sla_cycles_target, priority::enum_sla_cycles_priority,
        policy_id, policy_version, calendar_version, started_at, goal, used, since,
        paused_by::enum_sla_cycles_paused_by, warn_at, due_at, tell_at,
        told::enum_sla_cycles_told, ended_at, outcome::enum_sla_cycles_outcome
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, ticket_id uuid,
        target text, priority text, policy_id uuid, policy_version text, calendar_version text,
        started_at timestamptz, goal numeric, used numeric, since timestamptz, paused_by text,
        warn_at timestamptz, due_at timestamptz, tell_at timestamptz, told text,
        ended_at timestamptz, outcome text)
      on conflict (ticket_id, target, started_at) do update set priority = excluded.priority,
        policy_id = excluded.policy_id, policy_version = excluded.policy_version,
        calendar_version = excluded.calendar_version, goal = excluded.goal, used = excluded.used,
        since = excluded.since, paused_by = excluded.paused_by, warn_at = excluded.warn_at,
        due_at = excluded.due_at, tell_at = excluded.tell_at, told = excluded.told,
        ended_at = excluded.ended_at, outcome = excluded.outcome, updated_at = now())
    ${shownOn(clocks)}`)
}
