import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Period, ReportGroup, ReportRow, StatementRow } from '@/src/domain/clock/report'
import { drizzleOf } from '../transaction'

const labels: Record<ReportGroup, ReturnType<typeof sql>> = {
  policy: sql`p.name::text`,
  priority: sql`t.priority::text`,
  category: sql`g.name::text`,
  organization: sql`o.name::text`,
  assignee: sql`s.name::text`,
  month: sql`to_char(c.started_at at time zone 'UTC', 'YYYY-MM')`,
}

/**
 * How promises that were given in a period were kept. What nobody had to keep any more counts for
 * nothing; what is overdue is broken, ended or not.
 */
export async function slaReport(
  payload: Payload,
  by: ReportGroup,
  { from, until }: Period,
): Promise<ReportRow[]> {
  const { rows } = await drizzleOf(payload).execute<ReportRow>(sql`
    select ${labels[by]} as label, c.target,
      (count(*) filter (where c.outcome = 'met'))::int as met,
      (count(*) filter (where c.outcome = 'breached'
        or (c.ended_at is null and c.due_at < now())))::int as breached,
      (count(*) filter (where c.ended_at is null))::int as open,
      (count(*) filter (where c.ended_at is null and c.warn_at <= now()
        and c.due_at >= now()))::int as "atRisk",
      (percentile_cont(0.5) within group (order by c.used)
        filter (where c.ended_at is not null))::float8 as median,
      (percentile_cont(0.9) within group (order by c.used)
        filter (where c.ended_at is not null))::float8 as p90
    from sla_cycles c
    join tickets t on t.id = c.ticket_id
    join ticket_categories g on g.id = t.category_id
    join organizations o on o.id = t.organization_id
    left join staff s on s.id = t.assigned_to_id
    left join sla_policies p on p.id = c.policy_id
    where c.started_at >= ${from.toISOString()} and c.started_at < ${until.toISOString()}
      and c.outcome is distinct from 'withdrawn'
    group by 1, 2 order by 1 nulls last, 2`)
  return rows
}

/** How the promises to some tickets were kept, one after the other. */
export async function slaStatement(
  payload: Payload,
  tickets: readonly string[],
): Promise<StatementRow[]> {
  if (tickets.length === 0) return []
  const { rows } = await drizzleOf(payload).execute<StatementRow>(sql`
    select t.number, t.subject::text, t.created_at as "createdAt", c.priority::text, c.target,
      c.due_at as "dueAt", c.ended_at as "endedAt",
      case when c.ended_at is null and c.due_at < now() then 'breached'
        else c.outcome::text end as outcome
    from sla_cycles c join tickets t on t.id = c.ticket_id
    where c.ticket_id = any (${`{${tickets.join(',')}}`}::uuid[])
      and c.outcome is distinct from 'withdrawn'
    order by t.number, c.started_at, c.target`)
  const at = (moment: Date | string | null) =>
    moment === null ? null : new Date(moment).toISOString()
  return rows.map((row) => ({
    ...row,
    createdAt: at(row.createdAt) ?? '',
    dueAt: at(row.dueAt),
    endedAt: at(row.endedAt),
  }))
}
