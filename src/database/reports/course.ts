import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { answerBounds, type ReportShow } from '@/src/domain/report/figures'
import type { Moments } from '@/src/domain/report/listsBehind'
import type { ReportFilter } from '@/src/domain/report/reportAsk'
import type { Flow } from '@/src/domain/report/spans'
import { drizzleOf } from '../transaction'
import { among, during } from './among'
import { reopening } from './figures'

type In = Moments & { timeZone: string }

const dayOf = (column: ReturnType<typeof sql>, timeZone: string) =>
  sql`to_char(${column} at time zone ${timeZone}, 'YYYY-MM-DD')`

export type DayCount = { day: string; category: string; name: string; count: number }

/** How many tickets were created each day, by category. */
export async function readVolume(payload: Payload, time: In, filter: ReportFilter) {
  const { rows } = await drizzleOf(payload).execute<DayCount>(sql`
    select v.day, v.category::text as category, g.name, v.count from (
      select ${dayOf(sql`t.created_at`, time.timeZone)} as day, t.category_id as category,
        count(*)::int as count
      from tickets t where ${during(sql`t.created_at`, time)} and ${among(filter)}
      group by 1, 2) v
    join ticket_categories g on g.id = v.category order by v.day`)
  return rows
}

/** How many were not resolved as the time began, and what came and went each day. */
export async function readFlow(payload: Payload, time: In, filter: ReportFilter) {
  const whose = among(filter)
  const { rows } = await drizzleOf(payload).execute<Flow & { day: string | null }>(sql`
    select null as day, count(*)::int as created, 0 as resolved from tickets t
      where t.created_at < ${time.from}::timestamptz
        and (t.resolved_at is null or t.resolved_at >= ${time.from}::timestamptz) and ${whose}
    union all
    select day, sum(created)::int, sum(resolved)::int from (
      select ${dayOf(sql`t.created_at`, time.timeZone)} as day, 1 as created, 0 as resolved
        from tickets t where ${during(sql`t.created_at`, time)} and ${whose}
      union all
      select ${dayOf(sql`t.resolved_at`, time.timeZone)}, 0, 1
        from tickets t where ${during(sql`t.resolved_at`, time)} and ${whose}) f
    group by day`)
  const before = rows.find(({ day }) => day === null)?.created ?? 0
  return { before, flow: rows.filter((row): row is Flow => row.day !== null) }
}

const minutes = sql.raw(`array[${answerBounds.join(', ')}]::float8[]`)
const answerColumn = sql`width_bucket(
  extract(epoch from t.first_responded_at - t.created_at)::float8 / 60, ${minutes})`

/** How many first answers took how long, and how many gave which score. */
export async function readSpread(payload: Payload, moments: Moments, filter: ReportFilter) {
  const whose = among(filter)
  type Row = { kind: 'answer' | 'score'; at: number; count: number }
  const { rows } = await drizzleOf(payload).execute<Row>(sql`
    select 'answer' as kind, ${answerColumn}::int as at, count(*)::int as count from tickets t
      where ${during(sql`t.created_at`, moments)} and t.first_responded_at is not null
        and ${whose} group by 2
    union all
    select 'score', t.rating_score::int, count(*)::int from tickets t
      where ${during(sql`t.rating_rated_at`, moments)} and t.rating_score is not null
        and ${whose} group by 2`)
  const of = (kind: Row['kind'], at: number) =>
    rows.find((row) => row.kind === kind && row.at === at)?.count ?? 0
  return {
    answers: [...answerBounds, null].map((_, at) => of('answer', at)),
    scores: [1, 2, 3, 4, 5].map((score) => of('score', score)),
  }
}

/** The newest tickets behind a number that no filter of a list says. */
export async function ticketsBehind(
  payload: Payload,
  show: ReportShow,
  moments: Moments,
  filter: ReportFilter,
  limit: number,
): Promise<string[]> {
  const whose = among(filter)
  const chosen =
    show === 'reopened'
      ? sql`exists (select 1 from ticket_events e where e.ticket_id = t.id and ${reopening}
          and ${during(sql`e.created_at`, moments)})`
      : sql`${during(sql`t.created_at`, moments)} and t.first_responded_at is not null
          and ${answerColumn} = ${Number(show.slice('answer-'.length))}`
  const { rows } = await drizzleOf(payload).execute<{ id: string }>(sql`
    select t.id::text as id from tickets t where ${chosen} and ${whose}
    order by t.created_at desc limit ${limit}`)
  return rows.map(({ id }) => id)
}
