import { beforeAll, expect, it } from 'vitest'

import { isUnread } from '@/src/domain/ticket/isUnread'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { reply } from './desk/act'
import { people, tokenFor, type Actor } from './desk/actors'
import { makeNote, makeTicket, patch } from './desk/makeTicket'
import { person, rowOf, rowsOf } from './desk/system'

beforeAll(async () => {
  for (const actor of ['gone', 'ada', 'alan', 'bob', 'sam'] as const) await tokenFor(actor)
})

const read = async (actor: Actor, ticket: string, body?: object) =>
  rest('PUT', `/api/tickets/${ticket}/reading`, { token: await tokenFor(actor), body })
const marksOf = (ticket: string) => rowsOf(slugs.ticketReads, { ticket: { equals: ticket } })

it.each([
  ['nobody', 401],
  ['gone', 401],
  ['bob', 404],
  ['eve', 403],
] as const)('[1.1] %s marks no ticket of others as read', async (actor, expected) => {
  const { id } = await makeTicket()
  expect((await read(actor, id)).status).toBe(expected)
  expect(await marksOf(id)).toEqual([])
})

it('[1.1] keeps one mark for each client and ticket, the latest, even of many at once', async () => {
  const { id } = await makeTicket()
  const answers = await Promise.all(Array.from({ length: 8 }, () => read('ada', id)))
  expect(answers.map(({ status }) => status)).toEqual(Array(8).fill(200))
  const last = await read('ada', id)
  await read('alan', id)
  const marks = await marksOf(id)
  expect(marks).toHaveLength(2)
  expect(marks.map(({ readAt }) => readAt)).toContain(last.body.readAt)
})

it('[1.1] leaves unread what was stored after the page was made, and marks nothing to come', async () => {
  const { id } = await makeTicket()
  await reply('sam', id)
  const { lastActivityAt: until } = await rowOf(slugs.tickets, id)
  await reply('sam', id)
  expect((await read('ada', id, { until })).body.readAt).toBe(until)
  const { lastReply } = await rowOf(slugs.tickets, id)
  const unread = async () =>
    isUnread({
      ...{ viewer: 'ada', requester: 'ada', lastReply: lastReply as { at: string; by: string } },
      readAt: (await marksOf(id))[0]?.readAt as string,
    })
  expect(await unread()).toBe(true)
  const { body } = await read('ada', id, { until: '9999-01-01T00:00:00.000Z' })
  expect(Date.parse(body.readAt as string)).toBeLessThanOrEqual(Date.now())
  expect(await unread()).toBe(false)
  // A page that was made before tells of it late.
  await read('ada', id, { until })
  expect(await unread()).toBe(false)
})

it.each([{ until: 'yesterday' }, { until: 5 }, { until: '2026-02-30T00:00:00Z' }])(
  '[1.1] refuses a moment that is none: %j',
  async (body) => {
    const { id } = await makeTicket()
    const answer = await read('ada', id, body)
    expect(answer.status).toBe(400)
    expect(JSON.stringify(answer.body)).toContain('date_form')
    expect((await read('bob', id, body)).status).toBe(404)
    expect(await marksOf(id)).toEqual([])
  },
)

it('keeps one for each of the team as well, for nobody but them', async () => {
  const { id } = await makeTicket()
  for (const actor of ['sam', 'nora', 'sam'] as const) {
    expect((await read(actor, id)).status).toBe(200)
  }
  const marks = await marksOf(id)
  const sam = await person('sam@desk.example')
  expect(marks.map(({ client }) => client)).toEqual([null, null])
  expect(marks.map(({ staff }) => staff).toSorted()).toEqual(
    [sam, await person(people.nora.email)].toSorted(),
  )
  const { body } = await rest('GET', '/api/ticket-reads?limit=100', {
    token: await tokenFor('sam'),
  })
  expect(new Set(body.docs.map(({ staff }: { staff: unknown }) => staff))).toEqual(new Set([sam]))
})

it('[1.1] goes with its ticket', async () => {
  const { id } = await makeTicket()
  await read('ada', id)
  const { status } = await rest('DELETE', `/api/tickets/${id}`, { token: await tokenFor('nora') })
  expect(status).toBe(200)
  expect(await marksOf(id)).toEqual([])
})

it('[1.1] a ticket tells who wrote to the client last, never of a note', async () => {
  const { id } = await makeTicket()
  const lastReply = async () =>
    (await rowOf(slugs.tickets, id)).lastReply as Record<string, unknown>
  expect(await lastReply()).toMatchObject({ at: null, name: null, by: null })
  await reply('ada', id)
  expect(await lastReply()).toMatchObject({ name: 'Ada Brenner', side: 'client' })
  await reply('sam', id)
  const ofSam = await lastReply()
  expect(ofSam).toMatchObject({
    name: 'Sam Okafor',
    side: 'staff',
    by: await person('sam@desk.example'),
  })
  await makeNote(id, 'Between us.')
  await patch(id, { priority: 'high' })
  expect(await lastReply()).toEqual(ofSam)
})

it('[1.1] nobody says who wrote last but the desk itself', async () => {
  const { id } = await makeTicket()
  await patch(id, { lastReply: { at: new Date().toISOString(), name: 'Mallory', side: 'staff' } })
  expect((await rowOf(slugs.tickets, id)).lastReply).toMatchObject({ name: null })
})
