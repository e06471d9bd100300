import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { Cohort } from '@/src/domain/report/figures'
import type { Moments } from '@/src/domain/report/listsBehind'
import type { FigureGroup, ReportFilter } from '@/src/domain/report/reportAsk'
import { drizzleOf } from '../transaction'
import { among, columns, during } from './among'

const names: Record<FigureGroup, ReturnType<typeof sql>> = {
  assignee: sql`(select name from staff where id = f.key::uuid)`,
  organization: sql`(select name from organizations where id = f.key::uuid)`,
  category: sql`(select name from ticket_categories where id = f.key::uuid)`,
  project: sql`(select name from projects where id = f.key::uuid)`,
  priority: sql`f.key`,
}

const spent = (moment: ReturnType<typeof sql>) =>
  sql`extract(epoch from ${moment} - created_at)::float8`

/** A ticket taken up again was done before. */
export const reopening = sql`e.kind = 'status_changed'
  and e.before->>'status' in ('resolved', 'closed')
  and e.after->>'status' not in ('resolved', 'closed')`

/**
 * What is measured of a time, together and by one group: of the tickets that were created in it, of
 * those that were resolved, rated and taken up again.
 */
export async function readFigures(
  payload: Payload,
  moments: Moments,
  by: FigureGroup,
  filter: ReportFilter,
): Promise<Cohort[]> {
  const key = sql`${columns[by]}::text as key`
  const whose = among(filter)
  const grouped = sql`group by grouping sets ((), (key))`
  const { rows } = await drizzleOf(payload).execute<Cohort>(sql`
    with created as (
      select 'created' as cohort, grouping(key) = 1 as is_total, key, count(*)::int as count,
        count(first_responded_at)::int as part,
        percentile_cont(0.5) within group (order by ${spent(sql`first_responded_at`)}) as median,
        percentile_cont(0.9) within group (order by ${spent(sql`first_responded_at`)}) as p90
      from (select ${key}, t.created_at, t.first_responded_at from tickets t
        where ${during(sql`t.created_at`, moments)} and ${whose}) c ${grouped}),
    resolved as (
      select 'resolved', grouping(key) = 1, key, count(*)::int, null::int,
        percentile_cont(0.5) within group (order by ${spent(sql`resolved_at`)}),
        percentile_cont(0.9) within group (order by ${spent(sql`resolved_at`)})
      from (select ${key}, t.created_at, t.resolved_at from tickets t
        where ${during(sql`t.resolved_at`, moments)} and ${whose}) r ${grouped}),
    rated as (
      select 'rated', grouping(key) = 1, key, count(*)::int,
        count(*) filter (where score >= 4)::int, avg(score)::float8, null::float8
      from (select ${key}, t.rating_score as score from tickets t
        where ${during(sql`t.rating_rated_at`, moments)} and t.rating_score is not null
          and ${whose}) r ${grouped}),
    reopened as (
      select 'reopened', grouping(key) = 1, key, count(distinct id)::int, null::int,
        null::float8, null::float8
      from (select ${key}, t.id from ticket_events e join tickets t on t.id = e.ticket_id
        where ${reopening} and ${during(sql`e.created_at`, moments)} and ${whose}) r ${grouped})
    select f.cohort, f.is_total as "isTotal", f.key, ${names[by]} as label,
      f.count, f.part, f.median, f.p90
    from (select * from created union all select * from resolved
      union all select * from rated union all select * from reopened) f`)
  return rows
}
