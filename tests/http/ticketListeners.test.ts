import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { listeners, type TicketChange } from '@/hooks/tickets/listeners'
import { followingColumns } from '@/src/domain/ticket/advance'
import { sweepResolved } from '@/src/jobs/tasks/sweepResolved'
import { requestOfDesk } from '@/src/operations/actors'
import { reopenTicket } from '@/src/operations/closure'
import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { close, daysAgo, reopen, reply } from './desk/act'
import { tokenFor } from './desk/actors'
import { makeNote, makeTicket, patch } from './desk/makeTicket'
import { force, person, rowOf } from './desk/system'

let heard: TicketChange[] = []
const listen = async (_: unknown, change: TicketChange) => void heard.push(change)

beforeAll(async () => {
  for (const actor of ['ada', 'sam'] as const) await tokenFor(actor)
  listeners.push(listen)
})
beforeEach(() => (heard = []))
afterAll(() => void listeners.splice(listeners.indexOf(listen), 1))

/** What was heard is what is stored, and nothing follows from a change unheard. */
async function expectHeard(id: string, ...kinds: string[]) {
  expect(heard.map(({ cause }) => cause.kind)).toEqual(kinds)
  const stored = await rowOf(slugs.tickets, id)
  const last: Record<string, unknown> = { ...heard.at(-1)?.after }
  for (const column of followingColumns) {
    expect(last[column] ?? null, column).toEqual(stored[column] ?? null)
  }
}

it('whatever hangs on a ticket hears of its first answer, and who gave it', async () => {
  const { id } = await makeTicket()
  heard = []
  await reply('sam', id)
  await expectHeard(id, 'said')
  const [first] = heard
  expect(first?.before).toMatchObject({ status: 'open', firstRespondedAt: null })
  expect(first?.after).toMatchObject({
    status: 'in_progress',
    firstRespondedAt: expect.any(String),
    lastReply: { side: 'staff', by: await person('sam@desk.example') },
  })
})

it('hears of an answer that moves nothing, in full although a client wrote it', async () => {
  const sam = await person('sam@desk.example')
  const { id } = await makeTicket('ada@acme.example', { assignedTo: sam })
  await reply('sam', id)
  heard = []
  await reply('ada', id)
  await expectHeard(id, 'said')
  expect(heard[0]?.after).toMatchObject({ status: 'in_progress', assignedTo: sam })
})

it('hears nothing of a note', async () => {
  const { id } = await makeTicket()
  heard = []
  await makeNote(id, 'Between us.')
  expect(heard).toEqual([])
})

it('hears of saves, moves, ratings and the desk’s own doing by one door', async () => {
  const { payload } = await testPayload()
  const { id } = await makeTicket()
  await expectHeard(id, 'created')
  await patch(id, { assignedTo: await person('sam@desk.example') })
  await patch(id, { status: 'resolved' })
  await expectHeard(id, 'created', 'saved', 'saved')

  heard = []
  await close('ada', id)
  await reopen('ada', id)
  await patch(id, { status: 'resolved' })
  const rating = { score: 4 }
  await rest('PUT', `/api/tickets/${id}/rating`, { token: await tokenFor('ada'), body: rating })
  await expectHeard(id, 'moved', 'reopened', 'saved', 'rated')

  heard = []
  await force(slugs.tickets, id, { resolvedAt: daysAgo(400), lastActivityAt: daysAgo(400) })
  await sweepResolved.run({ payload, input: {}, now: new Date() })
  expect(heard.filter(({ after }) => after.id === id)).toHaveLength(1)
  expect(heard.find(({ after }) => after.id === id)?.after.status).toBe('closed')
})

it('is told in the transaction: what a listener refuses has not happened', async () => {
  const { id } = await makeTicket()
  const before = await rowOf(slugs.tickets, id)
  const refuse = async () => {
    throw Object.assign(new Error('Not now.'), { status: 409, isPublic: true })
  }
  listeners.push(refuse)
  try {
    expect((await reply('sam', id)).status).toBe(409)
    expect((await close('ada', id)).status).toBe(409)
  } finally {
    listeners.splice(listeners.indexOf(refuse), 1)
  }
  expect(await rowOf(slugs.tickets, id)).toEqual(before)
})

it('is never written past: a save by the desk itself decides on no column that follows', async () => {
  const { payload } = await testPayload()
  const { id } = await makeTicket()
  const before = await rowOf(slugs.tickets, id)
  await payload.update({
    collection: slugs.tickets,
    id,
    data: { firstRespondedAt: daysAgo(1), lastActivityAt: daysAgo(1), closedAt: daysAgo(1) },
    overrideAccess: true,
  })
  const { firstRespondedAt, lastActivityAt, closedAt } = before
  expect(await rowOf(slugs.tickets, id)).toMatchObject({
    firstRespondedAt,
    lastActivityAt,
    closedAt,
  })
})

it('takes up for a client what waits with somebody who has left since', async () => {
  const { id: sam } = await rowOf(slugs.staff, await person('sam@desk.example'))
  const { id } = await makeTicket('ada@acme.example', { assignedTo: sam })
  await patch(id, { status: 'resolved' }, 'admin@desk.example')
  await force(slugs.staff, sam, { disabled: true })
  try {
    expect((await reply('ada', id)).status).toBe(201)
    expect((await close('ada', id)).status).toBe(200)
  } finally {
    await force(slugs.staff, sam, { disabled: false })
  }
  expect(await rowOf(slugs.tickets, id)).toMatchObject({ status: 'closed' })
})

it('is changed by a job as the desk itself, and by nobody who is merely not signed in', async () => {
  const { payload } = await testPayload()
  const { id } = await makeTicket()
  await patch(id, { status: 'resolved' })
  const desk = await requestOfDesk(payload)
  // From there the desk itself may close, but not reopen: the table of moves says so.
  await expect(reopenTicket({ req: desk, id })).rejects.toMatchObject({ status: 409 })
  const nobody = { ...(await requestOfDesk(payload)), context: {} } as typeof desk
  await expect(reopenTicket({ req: nobody, id })).rejects.toMatchObject({ status: 401 })
})
