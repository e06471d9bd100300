import { createLocalReq, type PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { recordEvent } from '@/hooks/events/recordEvent'
import { sweepLiveEvents } from '@/src/jobs/tasks/sweepLiveEvents'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { isAlone } from '../../support/isAlone'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { reply } from '../desk/act'
import { tokenFor } from '../desk/actors'
import { makeTicket } from '../desk/makeTicket'
import { rowOf, sql } from '../desk/system'
import {
  deskStream,
  eventsIn,
  heard,
  idsIn,
  isReady,
  listenAs,
  listenWith,
  streamOf,
} from './listeners'

/** A change that has written its event and is not committed yet. */
async function slowChange(ticket: string) {
  const { payload } = await testPayload()
  const req = await createLocalReq({}, payload)
  const transaction = await payload.db.beginTransaction()
  req.transactionID = transaction!
  const row = (await rowOf(slugs.tickets, ticket)) as unknown as Ticket
  const [before, after] = [null, 4].map((ratingScore) => ({ ratingScore, ratingComment: null }))
  await recordEvent(req as PayloadRequest, row, { kind: 'rated', before: before!, after: after! })
  return {
    commit: () => payload.db.commitTransaction(transaction!),
    rollback: () => payload.db.rollbackTransaction(transaction!),
  }
}

/** A ticket with an answer: the next one changes nothing but the thread. */
async function answeredTicket() {
  const ticket = await makeTicket()
  await reply('sam', ticket.id)
  return ticket
}

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at)

it('goes on after the last event, with nothing missing and nothing twice', async () => {
  const { id } = await makeTicket()
  const first = await listenAs('ada', streamOf(id))
  for (let count = 0; count < 4; count++) await reply('sam', id)
  const { body } = await reply('sam', id)
  const all = idsIn(await heard(first, body.doc.id))
  expect(all).toHaveLength(6)
  for (const [at, last] of all.entries()) {
    const again = await listenAs('ada', streamOf(id), last)
    expect(idsIn(again.told())).toEqual(all.slice(at + 1))
  }
  // The header counts: a browser comes back to the address that it began with.
  const path = `${streamOf(id)}?since=${all[0]}`
  expect(idsIn((await listenAs('ada', path, all[4])).told())).toEqual(all.slice(5))
  expect(idsIn((await listenAs('ada', path)).told())).toEqual(all.slice(1))
})

it('goes on from a moment, and says what was missed at once to whoever cannot listen', async () => {
  const { id } = await makeTicket()
  const since = new Date().toISOString()
  const ids = []
  for (let count = 0; count < 3; count++) ids.push((await reply('sam', id)).body.doc.id)
  const stream = await listenAs('ada', `${streamOf(id)}?since=${since}`)
  // A stream begins where its process has read to: the newest may follow what was missed.
  const heardAll = await heard(stream, ids.at(-1)!)
  expect(eventsIn(heardAll).flatMap(({ data }) => data.message ?? [])).toEqual(ids)

  const { status, headers, body } = await rest('GET', `${deskStream}?since=${since}`, {
    token: await tokenFor('ada'),
    headers: { Accept: 'application/json' },
  })
  expect(status).toBe(200)
  expect(headers.get('Cache-Control')).toContain('no-store')
  const told = body.events.filter(({ ticket }: { ticket: string }) => ticket === id)
  expect(told).toEqual(eventsIn(stream.told()).map(({ data }) => data))
  expect(body).toMatchObject({ isReset: false, at: expect.stringMatching(/Z$/) })
  expect(Date.parse(body.at)).toBeGreaterThanOrEqual(Date.parse(since))
})

it('says that everything must be read again where it cannot tell what was missed', async () => {
  const longAgo = new Date(Date.now() - 25 * 60 * 60 * 1000).toISOString()
  const stream = await listenAs('ada', `${deskStream}?since=${longAgo}`)
  expect(stream.told().map(({ event }) => event)).toEqual(['reset', 'ready'])
  const { body } = await rest('GET', `${deskStream}?since=${longAgo}`, {
    token: await tokenFor('ada'),
    headers: { Accept: 'application/json' },
  })
  expect(body).toMatchObject({ events: [], isReset: true })
})

it('forgets what was told long ago, and keeps the history', async () => {
  const { id } = await makeTicket()
  const live = await listenAs('ada', streamOf(id))
  const [old] = idsIn(await heard(live, (await reply('sam', id)).body.doc.id))
  const { body } = await reply('sam', id)
  await heard(live, body.doc.id)
  await sql(`update live_events set told_at = now() - interval '3 days' where event_id = $1`, [old])
  const { payload } = await testPayload()
  await sweepLiveEvents.run({ payload, now: new Date(), input: {} })
  const after = await sql('select 1 from live_events where event_id = $1', [old])
  expect(after).toEqual([])
  expect(await rowOf(slugs.ticketEvents, old!)).toMatchObject({ kind: 'replied' })
  const again = await listenAs('ada', streamOf(id), old)
  expect(again.told().map(({ event }) => event)).toEqual(['reset', 'ready'])
  expect((await sql('select 1 from live_events')).length).toBeGreaterThan(0)
})

it.skipIf(isAlone)(
  'does not miss a change that began earlier and was committed later',
  async () => {
    const { id } = await makeTicket()
    const { id: other } = await answeredTicket()
    const live = await listenAs('ada')
    const slow = await slowChange(id)
    // Made later, so its id is greater; committed first, so it is told first.
    const { body } = await reply('sam', other)
    const before = idsIn(await heard(live, body.doc.id))
    const seen = before.at(-1)
    await slow.commit()

    const told = await live.until((all) => all.some(({ data }) => data.kind === 'rated'))
    const late = eventsIn(told).find(({ data }) => data.kind === 'rated')
    expect(late!.id! < seen!, 'the late one has the smaller id').toBe(true)
    // Whoever was away meanwhile goes on after the last one seen, and gets the late one.
    const again = await listenAs('ada', deskStream, seen)
    expect(idsIn(again.told())).toEqual([late!.id])
    const then = await listenAs('ada', deskStream, late!.id)
    expect(idsIn(then.told())).toEqual([])
  },
)

it.skipIf(isAlone)(
  'numbers what many tell at once in the order in which it can be seen',
  async () => {
    const tickets = await Promise.all(numbers(3).map(async () => (await makeTicket()).id))
    const live = await listenAs('sam')
    const changes = await Promise.all(
      numbers(6).map((at) => slowChange(tickets[at % tickets.length]!)),
    )
    await Promise.all(changes.map((change) => change.commit()))
    const told = await live.until((all) => eventsIn(all).length >= 6)
    const rows = await sql('select event_id from live_events order by position desc limit 6')
    expect(idsIn(told).slice(-6)).toEqual(rows.map(({ event_id }) => event_id).toReversed())
  },
)

it('loses and doubles nothing where what was missed meets what is live', async () => {
  const { id } = await answeredTicket()
  const whole = await listenAs('ada', streamOf(id))
  const { body } = await reply('sam', id)
  const start = idsIn(await heard(whole, body.doc.id)).at(-1)
  const token = await tokenFor('ada')
  let isWriting = true
  const writing = (async () => {
    for (let count = 0; count < 12; count++) await reply('sam', id)
    isWriting = false
  })()
  const joined = []
  while (isWriting) {
    joined.push(await listenWith(token, streamOf(id), { 'Last-Event-ID': start! }))
    if (joined.length >= 8) break
    await joined.at(-1)?.until(isReady)
  }
  await writing
  const last = await reply('sam', id)
  const all = idsIn(await heard(whole, last.body.doc.id))
  const expected = all.slice(all.indexOf(start!) + 1)
  expect(expected.length).toBe(13)
  expect(joined.length).toBeGreaterThan(3)
  for (const stream of joined) {
    expect(idsIn(await heard(stream, last.body.doc.id))).toEqual(expected)
  }
})

it('tells nothing of what was rolled back', async () => {
  const { id } = await makeTicket()
  const stream = await listenAs('ada', streamOf(id))
  await (await slowChange(id)).rollback()
  const { body } = await reply('sam', id)
  expect(eventsIn(await heard(stream, body.doc.id))[0]?.data.message).toBe(body.doc.id)
  expect(stream.text()).not.toContain('rated')
})
