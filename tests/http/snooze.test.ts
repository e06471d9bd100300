import { beforeAll, expect, it } from 'vitest'
import { sweepSnoozed } from '@/src/jobs/tasks/sweepSnoozed'
import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { reply } from './desk/act'
import { tokenFor, type Actor } from './desk/actors'
import { makeTicket, patch } from './desk/makeTicket'
import { rowOf, rowsOf } from './desk/system'

const hour = 60 * 60 * 1000
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString()

const call = async (actor: Actor, method: string, path: string, body?: unknown) =>
  rest(method, `/api/${path}`, { token: await tokenFor(actor), body })
const snooze = (actor: Actor, id: string, until: unknown = inHours(2)) =>
  call(actor, 'PUT', `tickets/${id}/snooze`, { until })
const untilOf = async (id: string) => (await rowOf(slugs.tickets, id)).snoozedUntil ?? null
const sweep = async (now: Date) =>
  sweepSnoozed.run({ payload: (await testPayload()).payload, input: {}, now })

beforeAll(async () => {
  for (const actor of ['ada', 'sam', 'eve'] as const) await tokenFor(actor)
})

it.each([
  ['nobody', 401],
  ['ada', 403],
  ['bob', 403],
  ['eve', 403],
] as const)('is not for %s', async (actor, status) => {
  const { id } = await makeTicket()
  expect((await snooze(actor, id)).status).toBe(status)
  expect((await call(actor, 'DELETE', `tickets/${id}/snooze`)).status).toBe(status)
  expect(await untilOf(id)).toBeNull()
  expect((await patch(id, { snoozedUntil: inHours(2) })).status).toBe(200)
  expect(await untilOf(id)).toBeNull()
})

it('is no client’s to read, by no question', async () => {
  const { id } = await makeTicket()
  await snooze('sam', id)
  const own = await call('ada', 'GET', `tickets/${id}`)
  expect(own.body).not.toHaveProperty('snoozedUntil')
  for (const query of ['where[snoozedUntil][exists]=true', 'sort=snoozedUntil']) {
    expect((await call('ada', 'GET', `tickets?${query}`)).status).toBe(400)
  }
  const events = await call('ada', 'GET', `ticket-events?where[ticket][equals]=${id}`)
  expect(JSON.stringify(events.body)).not.toContain('snoozed')
})

it('takes a time to come, of what is still to be done', async () => {
  const { id } = await makeTicket()
  for (const [until, status] of [
    [inHours(-1), 409],
    [inHours(24 * 400), 409],
    ['soon', 400],
    [null, 400],
    [5, 400],
  ] as const) {
    expect((await snooze('sam', id, until)).status, String(until)).toBe(status)
  }
  await patch(id, { status: 'resolved' })
  expect((await snooze('sam', id)).body.errors[0].code).toBe('snooze_done')
  expect(await untilOf(id)).toBeNull()
})

it('ends with the client’s word, with the clock, and when somebody takes the ticket up', async () => {
  const { id } = await makeTicket()
  const wakes = {
    word: () => reply('ada', id),
    clock: () => sweep(new Date(Date.now() + 3 * hour)),
    done: () => patch(id, { status: 'closed' }),
  }
  for (const [name, wake] of Object.entries(wakes)) {
    expect((await snooze('sam', id)).status).toBe(200)
    // Neither the team's words nor a clock that is not there yet.
    await reply('sam', id)
    await sweep(new Date(Date.now() + hour))
    expect(await untilOf(id), name).not.toBeNull()
    await wake()
    expect(await untilOf(id), name).toBeNull()
  }
  const where = { ticket: { equals: id }, kind: { equals: 'snoozed' } }
  expect(await rowsOf(slugs.ticketEvents, where)).toHaveLength(6)
})

it('waits for an answer, though not for ever', async () => {
  const { id } = await makeTicket()
  await snooze('sam', id, 'answer')
  const days = (Date.parse(String(await untilOf(id))) - Date.now()) / (24 * hour)
  expect(Math.round(days)).toBe(90)
})
