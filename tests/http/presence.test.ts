import { beforeAll, expect, it } from 'vitest'

import { rest } from '../support/rest'
import { actors, tokenFor, type Actor } from './desk/actors'
import { reply } from './desk/act'
import { makeTicket } from './desk/makeTicket'
import { nowhere, person, sql } from './desk/system'
import { expectRefusal } from './expectRefusal'
import { heard, listenAs, streamOf } from './live/listeners'

const at = (id: string) => `/api/tickets/${id}/presence`
const ask = async (actor: Actor, method: string, id: string, body?: object) =>
  rest(method, at(id), { token: await tokenFor(actor), body })
const rows = () => sql('select ticket_id, staff_id, doing from ticket_presence')

beforeAll(async () => {
  for (const actor of actors) await tokenFor(actor)
})

it('is nothing for anybody but those who work on tickets, and writes nothing for them', async () => {
  const { id } = await makeTicket()
  await ask('nora', 'PUT', id, { doing: 'writing' })
  const before = await rows()
  const expected: Partial<Record<Actor, number>> = { nobody: 401, gone: 401, eve: 403 }
  for (const actor of ['nobody', 'gone', 'ada', 'alan', 'max', 'eve'] as const) {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await ask(actor, method, id, method === 'PUT' ? { doing: 'x' } : undefined)
      expectRefusal(answer, expected[actor] ?? 403)
      expect(JSON.stringify(answer.body)).not.toMatch(/Nora|writing/)
    }
    const all = await rest('GET', '/api/desk/presence', { token: await tokenFor(actor) })
    expectRefusal(all, expected[actor] ?? 403)
  }
  // Whoever does not see the ticket is told what they are told of none.
  for (const method of ['GET', 'PUT', 'DELETE']) {
    const [theirs, none] = [await ask('bea', method, id), await ask('bea', method, nowhere)]
    expect([theirs.status, theirs.body]).toEqual([404, none.body])
  }
  expect(await rows()).toEqual(before)
  expect(
    await sql('select 1 from ticket_reads where staff_id is not null and ticket_id = $1', [id]),
  ).toEqual([])
})

it('tells the others who looks and who writes, and forgets them', async () => {
  const { id } = await makeTicket()
  const other = await makeTicket()
  expect((await ask('sam', 'PUT', id)).body).toEqual({ doc: [] })
  const nora = await ask('nora', 'PUT', id, { doing: 'writing' })
  expect(nora.body.doc).toEqual([
    { id: await person('sam@desk.example'), name: 'Sam Okafor', doing: 'looking' },
  ])
  const seen = await ask('sam', 'GET', id)
  const writing = { id: expect.any(String), name: expect.stringMatching(/Nora/), doing: 'writing' }
  expect(seen.body.doc).toEqual([writing])
  expect((await ask('sam', 'GET', other.id)).body.doc).toEqual([])
  const all = await rest('GET', '/api/desk/presence', { token: await tokenFor('sam') })
  expect(all.body.doc[id]).toEqual([writing])

  await sql(`update ticket_presence set seen_at = now() - interval '46 seconds'`)
  expect((await ask('sam', 'GET', id)).body.doc).toEqual([])
  await ask('nora', 'PUT', id)
  expect((await ask('sam', 'GET', id)).body.doc).toHaveLength(1)
  expect((await ask('nora', 'DELETE', id)).status).toBe(204)
  expect((await ask('sam', 'GET', id)).body.doc).toEqual([])
  expectRefusal(await ask('sam', 'PUT', id, { doing: 'sleeping' }), 400)
})

it('takes nothing from a page that was overtaken by its own leaving', async () => {
  const { id } = await makeTicket()
  const here = async () => (await ask('sam', 'GET', id)).body.doc.length
  const put = (visit: string, turn: number) => ask('nora', 'PUT', id, { visit, turn })
  const leave = async (visit: string, turn: number) =>
    rest('DELETE', `${at(id)}?visit=${visit}&turn=${turn}`, { token: await tokenFor('nora') })
  await put('one', 1)
  expect(await here()).toBe(1)
  expect((await leave('one', 3)).status).toBe(204)
  await put('one', 2)
  expect(await here()).toBe(0)
  // Its own way back, another page, and a program that counts nothing are heard.
  await put('one', 4)
  expect(await here()).toBe(1)
  await leave('one', 5)
  await put('two', 1)
  expect(await here()).toBe(1)
  await ask('nora', 'DELETE', id)
  await ask('nora', 'PUT', id)
  expect(await here()).toBe(1)
  // One that left before its first word was there never was.
  await leave('three', 2)
  await put('three', 1)
  expect(await here()).toBe(0)
  expectRefusal(await put('three', -1), 400)
  expectRefusal(await leave('three', 1.5), 400)
})

it('is told on the streams of the team, once for each news, and on no other', async () => {
  const { id } = await makeTicket()
  const team = await listenAs('sam')
  const others = await Promise.all([
    listenAs('ada'),
    listenAs('ada', streamOf(id)),
    listenAs('alan'),
    listenAs('bob'),
  ])
  const bytes = others.map((stream) => stream.text().length)
  await ask('nora', 'PUT', id)
  await ask('nora', 'PUT', id)
  await ask('nora', 'PUT', id, { doing: 'writing' })
  await ask('nora', 'DELETE', id)
  const news = (told: { event?: string; data: { ticket?: string } }[]) =>
    told.filter(({ event, data }) => event === 'presence' && data.ticket === id)
  await team.until((told) => news(told as never).length === 3)
  expect(others.map((stream) => stream.text().length)).toEqual(bytes)
  // And nothing was on its way: what is told next comes first.
  const { body } = await reply('sam', id)
  await heard(others[1]!, body.doc.id)
  await heard(team, body.doc.id)
  expect(news(team.told() as never)).toHaveLength(3)
  for (const stream of others) expect(stream.text()).not.toContain('presence')
})

it('keeps until when somebody has read, and never goes back', async () => {
  const { id } = await makeTicket()
  const sam = await person('sam@desk.example')
  const row = async () =>
    (
      await sql(
        'select read_at, xmin::text as written from ticket_reads where ticket_id = $1 and staff_id = $2',
        [id, sam],
      )
    )[0]
  const readAt = async () => (await row())?.read_at as Date
  await ask('sam', 'PUT', id)
  expect(await readAt()).toBeUndefined()
  await ask('sam', 'PUT', id, { until: '2026-03-01T10:00:00.000Z' })
  const { written } = (await row())!
  await ask('sam', 'PUT', id, { until: '2026-02-01T10:00:00.000Z' })
  await ask('sam', 'PUT', id, { until: '2026-03-01T10:00:00.000Z' })
  // Each beat says it again, and writes nothing.
  expect((await row())!.written).toBe(written)
  expect((await readAt()).toISOString()).toBe('2026-03-01T10:00:00.000Z')
  const far = new Date(Date.now() + 3_600_000).toISOString()
  await ask('sam', 'PUT', id, { until: far })
  expect((await readAt()).getTime()).toBeLessThanOrEqual(Date.now())
})
