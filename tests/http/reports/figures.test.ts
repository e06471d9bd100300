import { beforeAll, expect, it } from 'vitest'
import type { FigureRow } from '@/src/domain/report/figures'
import {
  listQuery,
  listsOfReport,
  narrowed,
  ofRow,
  type Behind,
} from '@/src/domain/report/listsBehind'
import { figureGroups } from '@/src/domain/report/reportAsk'
import { startOfDay, startOfNextDay } from '@/src/domain/time/days'
import { rest } from '../../support/rest'
import { statementsOf } from '../../support/statements'
import { tokenFor, type Actor } from '../desk/actors'
import { person, sql } from '../desk/system'
import { allTickets, makeCorpus, percentile } from './corpus'

const ask = async (actor: Actor, path: string) =>
  rest('GET', `/api/tickets${path}`, { token: await tokenFor(actor) })

const day = (back: number) => new Date(Date.now() - back * 86_400_000).toISOString().slice(0, 10)
const days = { from: day(60), until: day(5) }
const period = `from=${days.from}&until=${days.until}`

type Report = { timeZone: string; total: FigureRow; rows: FigureRow[] }
const reportOf = async (query: string): Promise<Report> => {
  const { status, body } = await ask('sam', `/report?${period}${query}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body
}

let moments: { from: string; until: string }
beforeAll(async () => {
  await makeCorpus()
  const { timeZone } = await reportOf('')
  moments = {
    from: startOfDay(days.from, timeZone).toISOString(),
    until: startOfNextDay(days.until, timeZone).toISOString(),
  }
})

it('is for those who work on tickets, and tells nobody else a number', async () => {
  for (const [actor, status] of [
    ['ada', 403],
    ['eve', 403],
    ['gone', 401],
    ['nobody', 401],
  ] as const) {
    for (const format of ['', '&format=csv']) {
      const answer = await ask(actor, `/report?${period}${format}`)
      expect(answer.status, actor).toBe(status)
      expect(JSON.stringify(answer.body), actor).not.toMatch(/created|answered|total/)
    }
  }
})

const columns = {
  assignee: 'assigned_to_id',
  organization: 'organization_id',
  category: 'category_id',
  project: 'project_id',
  priority: 'priority',
} as const

it.each(figureGroups)('measures by %s what a count of every row finds', async (by) => {
  const { total, rows } = await reportOf(`&by=${by}`)
  const tickets = await allTickets()
  const reopenings = await sql(
    `select ticket_id from ticket_events where kind = 'status_changed'
      and before->>'status' = 'resolved' and after->>'status' = 'open'
      and created_at >= $1 and created_at < $2`,
    [moments.from, moments.until],
  )
  const reopened = new Set(reopenings.map(({ ticket_id }) => ticket_id))
  const merged = await sql('select id from tickets where merged_into_id is not null')
  expect(merged.filter(({ id }) => reopened.has(id)).length).toBeGreaterThan(5)
  const [from, until] = [new Date(moments.from), new Date(moments.until)]
  const isIn = (at: unknown) => at instanceof Date && at >= from && at < until
  const expected = (some: typeof tickets) => {
    const created = some.filter((ticket) => isIn(ticket.created_at))
    const resolved = some.filter((ticket) => isIn(ticket.resolved_at))
    const rated = some.filter((ticket) => isIn(ticket.rating_rated_at))
    const scores = rated.map(({ rating_score }) => Number(rating_score))
    const spent = (those: typeof tickets, column: string) =>
      those.flatMap(({ created_at, [column]: at }) =>
        at instanceof Date ? (at.getTime() - (created_at as Date).getTime()) / 1000 : [],
      )
    const answers = spent(created, 'first_responded_at')
    const solutions = spent(resolved, 'resolved_at')
    return {
      created: created.length,
      answered: answers.length,
      answerMedian: percentile(answers, 0.5),
      answerP90: percentile(answers, 0.9),
      resolved: resolved.length,
      resolveMedian: percentile(solutions, 0.5),
      resolveP90: percentile(solutions, 0.9),
      reopened: some.filter(({ id }) => reopened.has(id)).length,
      rated: rated.length,
      satisfied: scores.filter((score) => score >= 4).length,
      score: scores.length ? scores.reduce((a, b) => a + b, 0) / scores.length : null,
    }
  }
  const near = (figures: object) =>
    Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [
        name,
        typeof value === 'number' ? Math.round(value * 1000) / 1000 : value,
      ]),
    )
  expect(near(total)).toEqual(near(expected(tickets)))
  expect(total.created).toBeGreaterThan(200)
  expect(total.reopened).toBeGreaterThan(10)
  expect(rows.length).toBeGreaterThan(1)
  for (const { key, label: _label, ...figures } of rows) {
    const theirs = tickets.filter((ticket) => ticket[columns[by]] === key)
    expect(near(figures), `${by} ${key}`).toEqual(near(expected(theirs)))
  }
})

const inList = async (behind: Behind) => {
  const { status, body } = await ask('sam', `?limit=1&${listQuery(behind)}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return body.totalDocs as number
}

it('leads from every number to a list of as many', async () => {
  const organization = (await sql(`select id from organizations where name = 'Acme'`))[0]?.id
  const filter = { organization: String(organization) }
  for (const [query, kept] of [
    ['', {}],
    [`&organization=${filter.organization}`, filter],
  ] as const) {
    const { total, rows } = await reportOf(query)
    const lists = listsOfReport(moments, kept)
    for (const name of ['created', 'answered', 'resolved', 'rated', 'satisfied'] as const) {
      expect(await inList(lists[name]), `${query} ${name}`).toBe(total[name])
      expect(total[name], name).toBeGreaterThan(0)
      for (const row of rows) {
        const one = narrowed(lists[name], ofRow('assignee', row.key))
        expect(await inList(one), `${query} ${name} ${row.label}`).toBe(row[name])
      }
    }
  }
})

it('narrows to one person, category or priority', async () => {
  const sam = await person('sam@desk.example')
  const { total } = await reportOf(`&assignee=${sam}&priority=high`)
  const [row] = await sql(
    `select count(*)::int as count from tickets where assigned_to_id = $1 and priority = 'high'
      and merged_into_id is null
      and created_at >= $2 and created_at < $3`,
    [sam, moments.from, moments.until],
  )
  expect(total.created).toBe(row?.count)
  expect(total.created).toBeGreaterThan(0)
})

it('refuses what is no period, no group and no id', async () => {
  for (const query of [
    'from=2026-02-30',
    'from=2024-01-01&until=2026-01-01',
    'from=2026-02-02&until=2026-02-01',
    'by=colour',
    'organization=Acme',
    'priority=huge',
  ]) {
    const { status, body } = await ask('sam', `/report?${query}`)
    expect(status, query).toBe(400)
    expect(body.errors[0].code ?? body.errors[0].data?.[0]?.code, query).toBe('report_form')
  }
})

it('writes no formula into a file', async () => {
  const [category] = await sql(`select id from ticket_categories order by name limit 1`)
  await sql(`update ticket_categories set name = '=HYPERLINK("x")' where id = $1`, [category?.id])
  const { body } = await ask('sam', `/report?${period}&by=category&format=csv`)
  expect(String(body)).toContain(`"'=HYPERLINK(""x"")"`)
  expect(String(body)).not.toMatch(/^=/m)
})

it('takes two statements beside the session', async () => {
  const token = await tokenFor('sam')
  const read = () => rest('GET', `/api/tickets/report?${period}`, { token })
  await read()
  expect((await statementsOf(read)).length).toBeLessThanOrEqual(3)
})
