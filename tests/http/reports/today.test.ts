import { createLocalReq, type PayloadRequest } from 'payload'
import { beforeAll, expect, it } from 'vitest'
import { backlogBySpan, spansOf } from '@/src/domain/report/spans'
import { listQuery, listsOfReport, type Behind } from '@/src/domain/report/listsBehind'
import { readReportAsk, type ReportAsk } from '@/src/domain/report/reportAsk'
import { reportShows } from '@/src/domain/report/figures'
import { startOfNextDay } from '@/src/domain/time/days'
import { deskReport, deskToday } from '@/src/operations/deskReports'
import { stepsLeft } from '@/src/operations/firstSteps'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { statementsOf } from '../../support/statements'
import { people, tokenFor, type Actor } from '../desk/actors'
import { rowsOf, sql } from '../desk/system'
import { makeCorpus } from './corpus'

/** As the pages of the admin ask. */
async function requestAs(actor: Actor): Promise<PayloadRequest> {
  const { payload } = await testPayload()
  if (actor === 'nobody') return createLocalReq({}, payload)
  const collection = people[actor].email.endsWith('@desk.example') ? slugs.staff : slugs.clients
  const [user] = await rowsOf(collection, { email: { equals: people[actor].email } })
  return createLocalReq({ user: { ...user, collection } as never }, payload)
}

const inList = async (behind: Behind) => {
  const path = `/api/tickets?limit=1&${listQuery(behind)}`
  return (await rest('GET', path, { token: await tokenFor('sam') })).body.totalDocs as number
}

const count = async (condition: string) =>
  (await sql(`select count(*)::int as count from tickets where ${condition}`))[0]?.count

let ask: ReportAsk
beforeAll(async () => {
  await makeCorpus()
  await sql(`update tickets set sla_status = 'breached' where priority = 'urgent'`)
  await sql(`update tickets set sla_status = 'at_risk' where priority = 'high'`)
  await sql(`update tickets set resolved_at = now() where status = 'resolved' and priority = 'low'`)
  // Some of each are put off, or went on in another ticket.
  await sql(`update tickets set snoozed_until = now() + interval '1 day'
    where status in ('open', 'in_progress', 'waiting') and number % 5 = 0`)
  await sql(`update tickets set merged_into_id = (select id from tickets where status = 'open' limit 1)
    where status = 'resolved' and priority = 'low' and number % 3 = 0`)
  ask = readReportAsk({}, new Date().toISOString().slice(0, 10)) as ReportAsk
})

it('is refused to whoever does not work on tickets', async () => {
  for (const [actor, status] of [
    ['ada', 403],
    ['eve', 403],
    ['nobody', 401],
  ] as const) {
    const req = await requestAs(actor)
    await expect(deskToday(req), actor).rejects.toMatchObject({ status })
    await expect(deskReport(req, ask, 'UTC', null), actor).rejects.toMatchObject({ status })
  }
})

it('counts what there is, and each number leads to a list of as many', async () => {
  const { counts, lists, due, waiting } = await deskToday(await requestAs('sam'))
  const open = `status in ('open', 'in_progress', 'waiting') and snoozed_until is null`
  expect(counts).toMatchObject({
    open: await count(open),
    unassigned: await count(`${open} and assigned_to_id is null`),
    breached: await count(`${open} and sla_status = 'breached'`),
    atRisk: await count(`${open} and sla_status = 'at_risk'`),
    waitsForUs: await count(
      `${open} and status <> 'waiting' and coalesce(last_reply_side::text, '') <> 'staff'`,
    ),
  })
  const merged = { mergedInto: { exists: true } }
  expect(await inList([[merged]])).toBeGreaterThan(0)
  expect(await inList([[...lists.resolvedToday[0], merged]])).toBe(0)
  for (const name of Object.keys(lists) as (keyof typeof lists)[]) {
    expect(await inList(lists[name]), name).toBe(counts[name])
    expect(counts[name], name).toBeGreaterThan(0)
  }
  expect(due).toHaveLength(10)
  const since = waiting.map(({ lastActivityAt }) => Date.parse(lastActivityAt))
  expect(since).toEqual(since.toSorted((a, b) => a - b))
})

it('knows how many were not resolved at the end of each day, and lists them', async () => {
  const report = await deskReport(await requestAs('sam'), ask, 'UTC', null)
  const spans = spansOf(ask.from, ask.until)
  const left = backlogBySpan(report.flow.before, report.flow.flow, spans)
  for (const at of [0, 9, 28]) {
    const end = startOfNextDay(spans[at]!.until, 'UTC').toISOString()
    const found = await count(
      `created_at < '${end}' and (resolved_at is null or resolved_at >= '${end}')
        and merged_into_id is null`,
    )
    expect(left[at]).toBe(found)
    expect(await inList(listsOfReport(report.moments, {}).backlogAt(end))).toBe(found)
    expect(found).toBeGreaterThan(50)
  }
})

it('spreads answers and scores over all of them, and shows the tickets behind each', async () => {
  const req = await requestAs('sam')
  const report = await deskReport(req, ask, 'UTC', null)
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
  const { total } = report.figures
  expect(sum(report.spread.answers)).toBe(total.answered)
  expect(sum(report.spread.scores)).toBe(total.rated)
  expect(sum(report.volume.map((row) => row.count))).toBe(total.created)
  const [score] = [...report.spread.scores.entries()].filter(([, scored]) => scored > 0)
  expect(await inList(listsOfReport(report.moments, {}).score(score![0] + 1))).toBe(score![1])
  const shown = await Promise.all(
    reportShows.map(async (show) => (await deskReport(req, ask, 'UTC', show)).shown.length),
  )
  expect(shown).toEqual([total.reopened, ...report.spread.answers].map((all) => Math.min(all, 100)))
  expect(report.comments.length).toBeGreaterThan(0)
  expect(report.comments.every(({ rating }) => rating?.comment)).toBe(true)
})

it('draws a page from few statements, however many tickets there are', async () => {
  const req = await requestAs('sam')
  await deskToday(req)
  expect((await statementsOf(() => deskToday(req))).length).toBeLessThanOrEqual(4)
  expect(
    (await statementsOf(() => deskReport(req, ask, 'UTC', 'reopened'))).length,
  ).toBeLessThanOrEqual(7)
})

it('tells an admin of a new desk what is left to do, until it is done', async () => {
  const [nora, sam] = [await requestAs('nora'), await requestAs('sam')]
  await sql(`update deliveries set status = 'failed'`)
  const left = await stepsLeft(nora)
  expect(left.filter(({ isDone }) => !isDone).map(({ step }) => step)).toEqual(['mail'])
  expect(await stepsLeft(sam)).toEqual([])
  await sql(
    `insert into deliveries (id, kind, person, address, status, attempts, unconfirmed)
      values (gen_random_uuid(), 'invitation', 'x', 'x@acme.example', 'sent', 1, false)`,
  )
  expect(await stepsLeft(nora)).toEqual([])
})
