import { beforeAll, expect, it } from 'vitest'
import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { makeTicket, patch } from '../desk/makeTicket'
import { rowsOf, sql } from '../desk/system'
import { acmeIsPromised, longAgo } from './levels'

const month = new Date().toISOString().slice(0, 7)
const ask = async (actor: Actor, path: string) =>
  rest('GET', `/api/${path}`, { token: await tokenFor(actor) })

beforeAll(async () => {
  await acmeIsPromised('Reports')
  const kept = await makeTicket('ada@acme.example', {
    subject: '=HYPERLINK("http://evil.example")',
  })
  await patch(kept.id, { status: 'resolved' })
  const late = await makeTicket()
  await longAgo(late.id, 9000)
  await makeTicket('bob@globex.example', { subject: 'Of Globex' })
})

it('is for those who work on tickets', async () => {
  for (const actor of ['ada', 'eve'] as const) {
    expect((await ask(actor, 'sla-cycles/report')).status).toBe(403)
  }
  expect((await ask('nobody', 'sla-cycles/report')).status).toBe(401)
  expect((await ask('nobody', 'tickets/statement')).status).toBe(401)
  const { id } = await makeTicket()
  expect((await ask('ada', `tickets/${id}/promises`)).status).toBe(403)
  expect((await ask('bob', `tickets/${id}/promises`)).status).toBe(404)
  expect((await ask('sam', `tickets/${id}/promises`)).status).toBe(200)
})

it.each(['policy', 'priority', 'category', 'organization', 'assignee', 'month'] as const)(
  'counts by %s what is there, each promise once',
  async (by) => {
    const { body } = await ask('sam', `sla-cycles/report?by=${by}&from=2020-01`)
    const rows = body.rows as Record<string, number>[]
    const sum = (name: string) => rows.reduce((total, row) => total + (row[name] ?? 0), 0)
    // Another count of the same, row by row.
    const now = Date.now()
    const cycles = (await rowsOf(slugs.slaCycles)).filter(({ outcome }) => outcome !== 'withdrawn')
    const overdue = cycles.filter(
      ({ dueAt, endedAt }) => !endedAt && dueAt && Date.parse(String(dueAt)) < now,
    )
    expect(sum('met')).toBe(cycles.filter(({ outcome }) => outcome === 'met').length)
    expect(sum('breached')).toBe(
      cycles.filter(({ outcome }) => outcome === 'breached').length + overdue.length,
    )
    expect(sum('open')).toBe(cycles.filter(({ endedAt }) => !endedAt).length)
    expect(sum('met')).toBeGreaterThan(0)
    expect(sum('breached')).toBeGreaterThan(0)
  },
)

it('states to a client what they may see, and nothing else', async () => {
  const numbers = async (actor: Actor) => {
    const { body } = await ask(actor, `tickets/statement?month=${month}`)
    return new Set((body.rows as { number: number }[]).map(({ number }) => number))
  }
  const visible = async (actor: Actor) => {
    const { body } = await ask(actor, 'tickets?limit=100&sort=-createdAt')
    return new Set((body.docs as { number: number }[]).map(({ number }) => number))
  }
  for (const actor of ['ada', 'bob', 'bea'] as const) {
    const seen = await visible(actor)
    for (const number of await numbers(actor)) expect(seen.has(number)).toBe(true)
  }
  expect([...(await numbers('ada'))].length).toBeGreaterThan(1)
})

it('writes no formula into a file', async () => {
  const answer = await ask('ada', `tickets/statement?month=${month}&format=csv`)
  const text = String(answer.body)
  expect(text).toContain(`"'=HYPERLINK(""http://evil.example"")"`)
  expect(text).not.toMatch(/^[^,\n]*,=/m)
})

it('refuses a month that there is not, and a group', async () => {
  expect((await ask('sam', 'sla-cycles/report?by=colour')).status).toBe(400)
  expect((await ask('ada', 'tickets/statement?month=2026-13')).status).toBe(400)
})

it('explains a due time by lines that add up to it', async () => {
  const { id } = await makeTicket()
  await longAgo(id, 30)
  const [row] = await sql('select due_at from sla_cycles where ticket_id = $1 and target = $2', [
    id,
    'first_response',
  ])
  const { body } = await ask('sam', `tickets/${id}/promises`)
  expect(body.doc).toMatchObject({ policy: 'Reports', version: 1, timeZone: 'UTC' })
  const first = body.doc.promises.find(
    ({ target }: { target: string }) => target === 'first_response',
  )
  expect(new Date(first.dueAt)).toEqual(row?.due_at)
  const sums = first.lines.map((line: { sum?: number }) => line.sum ?? 0)
  expect(sums.reduce((a: number, b: number) => a + b, 0)).toBe(first.goal)
})
