import type { PayloadRequest } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { answerBounds, reportShows, type Figures } from '@/src/domain/report/figures'
import type { ReportAsk, ReportFilter } from '@/src/domain/report/reportAsk'
import { dayPlus } from '@/src/domain/report/reportAsk'
import { deskReport, deskToday } from '@/src/operations/deskReports'
import { numbersOfPerson } from '@/src/operations/numbersOfPerson'
import { statementsOf } from '../../support/statements'
import { requestOfActor } from '../desk/requestOfActor'
import { sql } from '../desk/system'
import { makeCorpus } from './corpus'

const zone = 'Europe/Berlin'
const today = new Date().toISOString().slice(0, 10)
const spans = [
  { from: dayPlus(today, -29), until: today },
  { from: dayPlus(today, -70), until: dayPlus(today, -20) },
]

let req: PayloadRequest
let filters: [string, ReportFilter][]
beforeAll(async () => {
  await makeCorpus()
  await sql(`update tickets set resolved_at = now() where status = 'resolved' and number % 3 = 0`)
  await sql(`update tickets set sla_status = 'breached' where priority = 'urgent'`)
  await sql(`update tickets set sla_status = 'at_risk' where priority = 'high'`)
  req = await requestOfActor('sam')
  const idOf = async (table: string, name: string) =>
    String((await sql(`select id from ${table} where name = $1`, [name]))[0]?.id)
  const first = async (column: string) =>
    String(
      (
        await sql(`select ${column} as id from tickets where ${column} is not null
          group by 1 order by count(*) desc, 1 limit 1`)
      )[0]?.id,
    )
  const organization = await idOf('organizations', 'Acme')
  const assignee = await first('assigned_to_id')
  filters = [
    ['all', {}],
    ['a person', { assignee }],
    ['an organization', { organization }],
    ['a category', { category: await first('category_id') }],
    ['a project', { project: await first('project_id') }],
    ['a priority', { priority: 'high' }],
    ['a person and an organization', { assignee, organization }],
  ]
})

const columns = {
  assignee: 'assigned_to_id',
  organization: 'organization_id',
  category: 'category_id',
  project: 'project_id',
  priority: 'priority',
} as const

/** A question of its own for each number, in other words than those of the desk. */
function asker(filter: ReportFilter, { from, until }: { from: string; until: string }) {
  const whose = Object.entries(filter)
    .map(([name, value]) => ` and ${columns[name as keyof typeof columns]}::text = '${value}'`)
    .join('')
  const live = `from tickets where merged_into_id is null${whose}`
  const among = (column: string) =>
    `(${column} at time zone '${zone}')::date between '${from}' and '${until}'`
  const numberOf = async (what: string, more: string) => {
    const [row] = await sql(`select ${what} as n ${live} and ${more}`)
    return row?.n === null || row?.n === undefined ? null : Number(row.n)
  }
  const count = async (more: string) => (await numberOf('count(*)', more)) ?? 0
  return { among, numberOf, count, live }
}

const reopened = (among: (column: string) => string) =>
  `id in (select ticket_id from ticket_events where kind = 'status_changed'
    and before->>'status' in ('resolved', 'closed')
    and after->>'status' not in ('resolved', 'closed') and ${among('created_at')})`

async function figuresAsked(filter: ReportFilter, span: { from: string; until: string }) {
  const { among, numberOf, count } = asker(filter, span)
  const [created, resolved] = [among('created_at'), among('resolved_at')]
  const rated = `${among('rating_rated_at')} and rating_score is not null`
  const share = (part: number, end: string) =>
    `percentile_cont(${part}) within group (order by extract(epoch from ${end} - created_at))`
  return {
    created: await count(created),
    answered: await count(`${created} and first_responded_at is not null`),
    answerMedian: await numberOf(share(0.5, 'first_responded_at'), created),
    answerP90: await numberOf(share(0.9, 'first_responded_at'), created),
    resolved: await count(resolved),
    resolveMedian: await numberOf(share(0.5, 'resolved_at'), resolved),
    resolveP90: await numberOf(share(0.9, 'resolved_at'), resolved),
    reopened: await count(reopened(among)),
    rated: await count(rated),
    satisfied: await count(`${rated} and rating_score > 3`),
    score: await numberOf('avg(rating_score)', rated),
  } satisfies Figures
}

const near = (figures: Figures) =>
  Object.fromEntries(
    Object.entries(figures).map(([name, value]) => [name, value && Math.round(value * 100) / 100]),
  )

/** Minutes at which each column of the answers begins and ends. */
const bounds = [0, ...answerBounds, 1e9]

it('says of each filter and time what counts of their own find', async () => {
  for (const [name, filter] of filters) {
    for (const span of spans) {
      const said = `${name}, ${span.from}`
      const ask: ReportAsk = { ...span, by: 'category', filter }
      const report = await deskReport(req, ask, zone, null)
      const expected = await figuresAsked(filter, span)
      expect(near(report.figures.total), said).toEqual(near(expected))
      expect(expected.created, said).toBeGreaterThan(0)

      const { among, count, live } = asker(filter, span)
      const days = await sql(`select (created_at at time zone '${zone}')::date::text as day,
        category_id::text as category, count(*)::int as count ${live}
        and ${among('created_at')} group by 1, 2 order by 1, 2`)
      const volume = report.volume
        .map(({ day, category, count: n }) => ({ day, category, count: n }))
        .toSorted((a, b) => a.day.localeCompare(b.day) || a.category.localeCompare(b.category))
      expect(volume, said).toEqual(days)

      const left = async (day: string) =>
        count(`(created_at at time zone '${zone}')::date < '${day}' and (resolved_at is null
          or (resolved_at at time zone '${zone}')::date >= '${day}')`)
      const { before, flow } = report.flow
      expect(before, said).toBe(await left(span.from))
      const came = flow.reduce((sum, day) => sum + day.created - day.resolved, before)
      expect(came, said).toBe(await left(dayPlus(span.until, 1)))

      const spread = []
      for (const at of reportShows.slice(1).keys()) {
        const minutes = `extract(epoch from first_responded_at - created_at) / 60`
        spread.push(
          await count(`${among('created_at')} and ${minutes} >= ${bounds[at]}
            and ${minutes} < ${bounds[at + 1]}`),
        )
      }
      expect(report.spread.answers, said).toEqual(spread)
      const scores = []
      for (const score of [1, 2, 3, 4, 5]) {
        scores.push(await count(`${among('rating_rated_at')} and rating_score = ${score}`))
      }
      expect(report.spread.scores, said).toEqual(scores)
    }
  }
})

it('shows the tickets that were taken up again, and none that goes on in another', async () => {
  const ask: ReportAsk = { ...spans[1]!, by: 'assignee', filter: {} }
  const { shown } = await deskReport(req, ask, zone, 'reopened')
  const { among, live } = asker({}, spans[1]!)
  const found = await sql(`select id::text ${live} and ${reopened(among)}`)
  expect(shown.map(({ id }) => id).toSorted()).toEqual(found.map(({ id }) => id).toSorted())
  expect(found.length).toBeGreaterThan(5)
})

it('says of this moment what counts of their own find', async () => {
  const { counts } = await deskToday(req)
  const now = async (what: string, more: string) =>
    (await sql(`select ${what} as n from tickets where merged_into_id is null and ${more}`))[0]?.n
  const [hours] = await sql(`select h.time_zone from business_hours h join sla_policies p
    on p.business_hours_id = h.id where p.is_default`)
  const here = String(hours?.time_zone)
  const open = `status not in ('resolved', 'closed') and snoozed_until is null`
  const waits = `${open} and status <> 'waiting' and last_reply_side::text is distinct from 'staff'`
  const since = await now('min(coalesce(last_reply_at, created_at))', waits)
  const expected = {
    waitsForUs: await now('count(*)::int', waits),
    waitsSince: new Date(since as string).toISOString(),
    unassigned: await now('count(*)::int', `${open} and assigned_to_id is null`),
    open: await now('count(*)::int', open),
    atRisk: await now('count(*)::int', `${open} and sla_status = 'at_risk'`),
    breached: await now('count(*)::int', `${open} and sla_status = 'breached'`),
    resolvedToday: await now(
      'count(*)::int',
      `(resolved_at at time zone '${here}')::date = (now() at time zone '${here}')::date`,
    ),
  }
  expect(counts).toEqual(expected)
  expect(Object.values(expected).every((number) => number !== 0)).toBe(true)
  const [all] = await sql(`select count(*)::int as n from tickets where
    (resolved_at at time zone '${here}')::date = (now() at time zone '${here}')::date`)
  expect(all?.n).toBeGreaterThan(Number(expected.resolvedToday))
})

it('says the same of one client and one organization, in one question', async () => {
  for (const [field, column] of [
    ['organization', 'organization_id'],
    ['client', 'client_id'],
  ] as const) {
    const [row] = await sql(`select ${column}::text as id from tickets group by 1
      order by count(*) desc, 1 limit 1`)
    const whose = { [field]: { equals: row?.id } }
    const { counts } = await numbersOfPerson(req, whose)
    const count = async (more: string) =>
      (
        await sql(
          `select count(*)::int as n from tickets where merged_into_id is null
            and ${column} = $1 and ${more}`,
          [row?.id],
        )
      )[0]?.n
    const open = `status not in ('resolved', 'closed') and snoozed_until is null`
    const rated = `rating_rated_at >= now() - interval '90 days' and rating_score is not null`
    expect(counts, field).toEqual({
      waitsForUs: await count(
        `${open} and status <> 'waiting' and last_reply_side::text is distinct from 'staff'`,
      ),
      open: await count(open),
      breached: await count(`${open} and sla_status = 'breached'`),
      created: await count(`created_at >= now() - interval '90 days'`),
      rated: await count(rated),
      satisfied: await count(`${rated} and rating_score > 3`),
    })
    for (const name of ['open', 'created', 'rated'] as const) {
      expect(counts[name], `${field} ${name}`).toBeGreaterThan(0)
    }
    expect(await statementsOf(() => numbersOfPerson(req, whose))).toHaveLength(1)
  }
  for (const [actor, status] of [
    ['ada', 403],
    ['eve', 403],
    ['nobody', 401],
  ] as const) {
    const asked = numbersOfPerson(await requestOfActor(actor), {})
    await expect(asked, actor).rejects.toMatchObject({ status })
  }
})
