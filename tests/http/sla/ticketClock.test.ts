import { beforeAll, expect, it } from 'vitest'
import { runRecalculation } from '@/src/database/sla/recalculation'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { patch } from '../desk/makeTicket'
import { category, put, rowOf, rowsOf, sql, type Row } from '../desk/system'
import { acmeIsPromised, cyclesOf, longAgo } from './levels'

const minute = 60_000
const time = (value: unknown) => (value ? new Date(String(value)).getTime() : null)

beforeAll(async () => {
  await acmeIsPromised('Life')
})

const created = async (actor: Actor = 'ada', more: object = {}): Promise<Row> => {
  const body = { subject: 'Slow', description: 'Since Monday.', priority: 'normal', ...more }
  const { body: answer } = await rest('POST', '/api/tickets', {
    token: await tokenFor(actor),
    body: { ...body, category: await category() },
  })
  return answer.doc
}

const says = async (actor: Actor, ticket: string, content = 'Words.') =>
  rest('POST', `/api/tickets/${ticket}/messages`, {
    token: await tokenFor(actor),
    body: { content },
  })

const ticket = (id: string) => rowOf(slugs.tickets, id)
const cycle = async (id: string, target: string) =>
  (await cyclesOf(id)).filter((row) => row.target === target).at(-1)

/** When it happened, as its history keeps it. */
const moment = async (id: string, kind: string) => {
  const events = await rowsOf(slugs.ticketEvents, {
    ticket: { equals: id },
    kind: { equals: kind },
  })
  return (
    time(
      events
        .map(({ createdAt }) => createdAt)
        .sort()
        .at(-1),
    ) ?? 0
  )
}

it('promises with the creation, to the millisecond, and says so in the answer', async () => {
  const doc = await created()
  const at = await moment(doc.id, 'created')
  expect(time(doc.firstResponseDueAt)).toBe(at + 60 * minute)
  expect(time(doc.resolutionDueAt)).toBe(at + 480 * minute)
  expect(await ticket(doc.id)).toMatchObject({
    firstResponseDueAt: doc.firstResponseDueAt,
    slaDueAt: doc.firstResponseDueAt,
    slaStatus: 'on_track',
  })
  const [stored] = await sql('select count(*)::int as n from sla_cycles where ticket_id = $1', [
    doc.id,
  ])
  expect(stored?.n).toBe(2)
})

it('goes through a life: answered, waiting, written again, resolved, reopened', async () => {
  const { id } = await created()
  await longAgo(id, 10)
  await says('sam', id)
  expect(await cycle(id, 'first_response')).toMatchObject({ outcome: 'met' })
  expect((await ticket(id)).slaDueAt).toBe((await ticket(id)).resolutionDueAt)

  await patch(id, { status: 'waiting', waitingOn: 'client' })
  expect(await ticket(id)).toMatchObject({
    slaStatus: 'paused',
    slaDueAt: null,
    resolutionDueAt: null,
  })
  expect((await ticket(id)).slaLeft).toBeLessThanOrEqual(470)

  await says('ada', id)
  const next = await cycle(id, 'next_response')
  expect(next?.startedAt).toBe(new Date(await moment(id, 'replied')).toISOString())
  // Both clocks run from the moment at which the ticket waits no more.
  expect(time(next?.dueAt)).toBe((await moment(id, 'status_changed')) + 30 * minute)
  const used = Number((await cycle(id, 'resolution'))?.used)
  expect(used).toBeGreaterThanOrEqual(10 * minute)
  expect(time((await ticket(id)).resolutionDueAt)).toBe(
    (await moment(id, 'status_changed')) + 480 * minute - used,
  )

  await patch(id, { status: 'resolved' })
  expect(await cycle(id, 'next_response')).toMatchObject({ outcome: 'withdrawn' })
  expect(await ticket(id)).toMatchObject({ slaStatus: 'met', slaDueAt: null })

  await rest('DELETE', `/api/tickets/${id}/closure`, { token: await tokenFor('ada') })
  const again = await cycle(id, 'resolution')
  expect(again).toMatchObject({ outcome: null, endedAt: null })
  expect(Number(again?.used)).toBeGreaterThanOrEqual(used)
})

it('counts what was used when the priority changes, and there and back is as before', async () => {
  const { id, resolutionDueAt } = await created()
  await longAgo(id, 60)
  await patch(id, { priority: 'urgent' })
  expect(await cycle(id, 'resolution')).toMatchObject({ goal: 240 * minute, priority: 'urgent' })
  expect(time((await ticket(id)).resolutionDueAt)).toBe((time(resolutionDueAt) ?? 0) - 300 * minute)
  await patch(id, { priority: 'normal' })
  expect(time((await ticket(id)).resolutionDueAt)).toBe((time(resolutionDueAt) ?? 0) - 60 * minute)
})

it('says nothing of clocks to a ticket that a note or an assignment touches', async () => {
  const { id } = await created()
  const before = await cyclesOf(id)
  await rest('POST', `/api/tickets/${id}/messages`, {
    token: await tokenFor('sam'),
    body: { content: 'For us.', isInternal: true },
  })
  await patch(id, { status: 'in_progress' })
  expect(await cyclesOf(id)).toEqual(before)
})

it('keeps clocks and columns out of everybody’s hands', async () => {
  const doc = await created()
  const before = await cyclesOf(doc.id)
  const path = `/api/sla-cycles/${before[0]?.id}`
  const body = { dueAt: '2030-01-01T00:00:00Z', outcome: 'met', goal: 1 }
  for (const actor of ['ada', 'eve', 'nobody'] as const) {
    const { status } = await rest('PATCH', path, { token: await tokenFor(actor), body })
    expect([401, 403, 404]).toContain(status)
  }
  const asSam = await rest('PATCH', path, {
    token: await tokenFor('sam'),
    body: { ...body, note: 'Why' },
  })
  expect(asSam.status).toBe(200)
  const [first, ...others] = await cyclesOf(doc.id)
  expect([{ ...first, note: null, updatedAt: before[0]?.updatedAt }, ...others]).toEqual([
    { ...before[0], note: null },
    ...before.slice(1),
  ])
  expect(first?.note).toBe('Why')
  await patch(doc.id, { slaStatus: 'met', slaDueAt: null, slaLeft: 3 })
  expect(await ticket(doc.id)).toMatchObject({ slaStatus: 'on_track', slaDueAt: doc.slaDueAt })
})

async function reckonAnew(): Promise<Row> {
  const { payload } = await testPayload()
  const { id } = await put(slugs.slaRecalculations, { reason: 'start', done: 0, changed: 0 })
  await runRecalculation(payload, id)
  return rowOf(slugs.slaRecalculations, id)
}

it('equals what the whole history amounts to, reckoned anew', async () => {
  // Those of the demo were promised something by another policy, and hear of this one first.
  await reckonAnew()
  for (const act of [
    async (id: string) => says('sam', id),
    async (id: string) => patch(id, { status: 'waiting', waitingOn: 'third_party' }),
    async (id: string) => (await says('sam', id), says('ada', id)),
    async (id: string) => (
      await patch(id, { priority: 'urgent' }),
      patch(id, { status: 'waiting' })
    ),
    async (id: string) => (await patch(id, { status: 'resolved' }), patch(id, { status: 'open' })),
  ]) {
    await act((await created()).id)
  }
  const stored = () =>
    sql(`select * from sla_cycles c join tickets t on t.id = c.ticket_id
         where t.status not in ('resolved', 'closed') order by c.ticket_id, target, started_at`)
  const before = await stored()
  const row = await reckonAnew()
  expect(row.finishedAt).toBeTruthy()
  expect(row.done).toBe(row.total)
  expect(row.changed).toBe(0)
  expect(await stored()).toEqual(before)
})
