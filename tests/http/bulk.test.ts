import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { reply } from './desk/act'
import { tokenFor, type Actor } from './desk/actors'
import { makeTicket, patch } from './desk/makeTicket'
import {
  category,
  force,
  nowhere,
  organization,
  person,
  put,
  rowOf,
  rowsOf,
  sql,
  type Row,
} from './desk/system'

const call = async (actor: Actor, path: string, body: unknown) =>
  rest('POST', `/api/tickets/${path}`, { token: await tokenFor(actor), body })

const bulk = (actor: Actor, tickets: readonly string[], change: object, more: object = {}) =>
  call(actor, 'bulk', { tickets, change, ...more })
const undo = (actor: Actor, batch: string, more: object = {}) =>
  call(actor, 'bulk/undo', { batch, ...more })

type Result = { ticket: string; number: number; outcome: string; code?: string; left?: string[] }
const outcomes = (body: { results: Result[] }) => body.results.map(({ outcome }) => outcome)

/** All that undoing promises to bring back, and what a client reads of the ticket. */
const columns = [
  ...['status', 'waitingOn', 'resolvedAt', 'closedAt', 'lastActivityAt', 'snoozedUntil'],
  ...['assignedTo', 'priority', 'category', 'project', 'organization', 'lastReply'],
  ...['slaStatus', 'requesterName'],
] as const
const stateOf = async (id: string) => {
  const row = await rowOf(slugs.tickets, id)
  return Object.fromEntries(columns.map((column) => [column, row[column] ?? null]))
}

const three = async () =>
  Promise.all([
    makeTicket(),
    makeTicket('bob@globex.example'),
    makeTicket('ada@acme.example', { priority: 'high' }),
  ]).then((rows) => rows.map(({ id }) => id))

let sam: string
beforeAll(async () => {
  for (const actor of ['ada', 'sam', 'nora', 'eve', 'gone'] as const) await tokenFor(actor)
  sam = await person('sam@desk.example')
})

describe('many at once', () => {
  it.each([
    ['nobody', 401],
    ['gone', 401],
    ['ada', 403],
    ['bob', 403],
    ['eve', 403],
  ] as const)('is not for %s', async (actor, status) => {
    const ids = await three()
    const before = await Promise.all(ids.map(stateOf))
    expect((await bulk(actor, ids, { status: 'closed' })).status).toBe(status)
    expect((await undo(actor, randomUUID())).status).toBe(status)
    expect(await Promise.all(ids.map(stateOf))).toEqual(before)
    const where = { ticket: { in: ids }, kind: { not_equals: 'created' } }
    expect(await rowsOf(slugs.ticketEvents, where)).toEqual([])
  })

  it.each([
    [{ tickets: [], change: { status: 'closed' } }],
    [{ tickets: ['x'], change: { status: 'closed' } }],
    [{ tickets: Array.from({ length: 201 }, () => randomUUID()), change: { status: 'closed' } }],
    [{ tickets: [nowhere], change: {} }],
    [{ tickets: [nowhere], change: { status: 'gone' } }],
    [{ tickets: [nowhere], change: { client: nowhere } }],
    [{ tickets: [nowhere], change: { reply: ' ' } }],
    [{ tickets: [nowhere], change: { snooze: 'soon' } }],
  ])('refuses %j', async (body) => {
    const { status, body: said } = await call('sam', 'bulk', body)
    expect(status, JSON.stringify(said)).toBe(400)
    expect(said.errors[0].message).toBeTruthy()
  })

  it('answers for each, and what is refused of one keeps nothing from the others', async () => {
    const [a, b, c] = (await three()) as [string, string, string]
    await patch(b, { status: 'closed' })
    const { status, body } = await bulk('sam', [a, b, nowhere, c], { status: 'waiting' })
    expect(status).toBe(200)
    expect(outcomes(body)).toEqual(['done', 'refused', 'refused', 'done'])
    expect(body.results[1]).toMatchObject({ code: 'move_illegal', status: 409 })
    expect(body.results[1].number).toBe((await rowOf(slugs.tickets, b)).number)
    expect(body.results[1].message).toContain('closed')
    expect(body.results[2]).toMatchObject({ code: 'not_found', status: 404, number: null })
    expect((await rowOf(slugs.tickets, a)).status).toBe('waiting')
    expect((await rowOf(slugs.tickets, b)).status).toBe('closed')
    const [event] = await rowsOf(slugs.ticketEvents, {
      ticket: { equals: c },
      kind: { equals: 'status_changed' },
    })
    expect(event).toMatchObject({ actorName: 'Sam Okafor', isInternal: false })
  })

  it('words what it refuses in the language of whoever asks', async () => {
    const [a] = (await three()) as [string]
    await patch(a, { status: 'closed' })
    const { body } = await rest('POST', '/api/tickets/bulk', {
      token: await tokenFor('sam'),
      headers: { 'accept-language': 'de' },
      body: { tickets: [a], change: { status: 'waiting' } },
    })
    expect(body.results[0].message).toMatch(/geschlossen/i)
  })

  it('takes only what a person may choose', async () => {
    const [a] = (await three()) as [string]
    const eve = await person('eve@desk.example')
    for (const change of [{ assignedTo: eve }, { category: nowhere }, { project: nowhere }]) {
      const { body } = await bulk('sam', [a], change)
      expect(body.results[0], JSON.stringify(change)).toMatchObject({
        outcome: 'refused',
        status: 400,
      })
    }
    const globex = { organization: await organization('Globex'), active: true }
    const elsewhere = await put(slugs.projects, { ...globex, name: `Shop ${process.pid}` })
    const { body } = await bulk('sam', [a], { project: elsewhere.id })
    expect(body.results[0]).toMatchObject({ outcome: 'refused', code: 'project_of_others' })
  })

  it('waits for what was named, with a reply as without', async () => {
    const ids = await three()
    const change = { status: 'waiting', waitingOn: 'approval' }
    await bulk('sam', ids.slice(1), { ...change, reply: 'Once it is approved.' })
    await bulk('sam', ids.slice(0, 1), change)
    for (const id of ids) expect(await rowOf(slugs.tickets, id)).toMatchObject(change)
  })

  it('sends a reply once, whatever is asked again under the same name', async () => {
    const ids = await three()
    const batch = randomUUID()
    const change = { reply: 'We are **on** it.', status: 'resolved' }
    expect(outcomes((await bulk('sam', ids, change, { batch })).body)).toEqual(
      Array(3).fill('done'),
    )
    expect(outcomes((await bulk('sam', ids, change, { batch })).body)).toEqual(
      Array(3).fill('done'),
    )
    for (const id of ids) {
      const said = await rowsOf(slugs.messages, { ticket: { equals: id } })
      expect(said).toMatchObject([{ content: 'We are **on** it.', authorName: 'Sam Okafor' }])
      expect((await rowOf(slugs.tickets, id)).status).toBe('resolved')
    }
  })
})

describe('taking it back', () => {
  it('brings everything back exactly', async () => {
    const ids = await three()
    await patch(ids[0]!, { status: 'waiting', waitingOn: 'approval', assignedTo: sam })
    await patch(ids[1]!, { status: 'closed' })
    expect((await reply('ada', ids[2]!)).status).toBe(201)
    const before = await Promise.all(ids.map(stateOf))
    const change = {
      ...{ status: 'resolved', priority: 'urgent', category: await category('Billing Question') },
      assignedTo: await person('admin@desk.example'),
    }
    const { body } = await bulk('sam', ids, change)
    expect(outcomes(body)).toEqual(['done', 'refused', 'done'])
    const back = await undo('sam', body.batch)
    expect(outcomes(back.body)).toEqual(['undone', 'undone'])
    expect(await Promise.all(ids.map(stateOf))).toEqual(before)
    // Once is enough, and what was taken back is not done again by who asks twice.
    expect((await undo('sam', body.batch)).status).toBe(404)
    const again = await bulk('sam', [ids[0]!, ids[2]!], change, { batch: body.batch })
    expect(outcomes(again.body)).toEqual(['done', 'done'])
    expect(await Promise.all(ids.map(stateOf))).toEqual(before)
  })

  it('keeps apart what two people call the same', async () => {
    const [id] = (await three()) as [string]
    const batch = randomUUID()
    expect(outcomes((await bulk('sam', [id], { priority: 'low' }, { batch })).body)).toEqual([
      'done',
    ])
    expect(outcomes((await bulk('nora', [id], { priority: 'urgent' }, { batch })).body)).toEqual([
      'done',
    ])
    expect((await undo('nora', batch)).body.results).toMatchObject([{ outcome: 'undone' }])
    expect((await rowOf(slugs.tickets, id)).priority).toBe('low')
  })

  it('brings back what was closed, wherever it stood, and takes the reply back', async () => {
    const [id] = (await three()) as [string]
    await patch(id, { status: 'waiting', waitingOn: 'third_party' })
    const before = await stateOf(id)
    const { body } = await bulk('sam', [id], { reply: 'Too early.', status: 'resolved' })
    expect((await undo('sam', body.batch)).body.results).toMatchObject([{ outcome: 'undone' }])
    expect(await stateOf(id)).toEqual({ ...before, lastReply: expect.anything() })
    const [message] = await rowsOf(slugs.messages, { ticket: { equals: id } })
    expect(message).toMatchObject({ content: '', withdrawnAt: expect.any(String) })
  })

  it('is asked for once more when it stopped before the reply was taken back', async () => {
    const [id] = (await three()) as [string]
    const before = await stateOf(id)
    const { body } = await bulk('sam', [id], { reply: 'Too early.', priority: 'urgent' })
    const [{ id: message }] = (await rowsOf(slugs.messages, { ticket: { equals: id } })) as [Row]
    await sql(`create function stop_${process.pid}() returns trigger language plpgsql
      as $$ begin raise exception 'stopped'; end $$`)
    await sql(`create trigger stop before update on messages for each row
      when (old.id = '${message}') execute function stop_${process.pid}()`)
    const stopped = await undo('sam', body.batch)
    await sql(`drop function stop_${process.pid}() cascade`)
    expect(outcomes(stopped.body)).toEqual(['refused'])
    expect((await undo('sam', body.batch)).body.results).toMatchObject([{ outcome: 'undone' }])
    expect(await stateOf(id)).toEqual({ ...before, lastReply: expect.anything() })
    expect(await rowOf(slugs.messages, message)).toMatchObject({ content: '' })
    expect((await undo('sam', body.batch)).status).toBe(404)
  })

  it('leaves what somebody has changed since, and says so', async () => {
    const [id] = (await three()) as [string]
    const before = await stateOf(id)
    const { body } = await bulk('sam', [id], { priority: 'urgent', assignedTo: sam })
    await patch(id, { priority: 'low' }, 'admin@desk.example')
    const { results } = (await undo('sam', body.batch)).body
    expect(results).toMatchObject([{ ticket: id, outcome: 'partly', left: ['priority'] }])
    expect(await stateOf(id)).toMatchObject({ priority: 'low', assignedTo: before.assignedTo })
  })

  it('is nobody else’s, and has its time', async () => {
    const [id] = (await three()) as [string]
    const { body } = await bulk('sam', [id], { status: 'closed' })
    expect((await undo('nora', body.batch)).status).toBe(404)
    expect((await rowOf(slugs.tickets, id)).status).toBe('closed')
    const [row] = await rowsOf(slugs.ticketUndos, { batch: { equals: body.batch } })
    const old = new Date(Date.now() - 10 * 60_000 - 1_000).toISOString()
    await force(slugs.ticketUndos, row!.id, { createdAt: old })
    const late = await undo('sam', body.batch)
    expect(late.body.results).toMatchObject([{ outcome: 'refused', code: 'undo_too_late' }])
    expect((await rowOf(slugs.tickets, id)).status).toBe('closed')
  })
})

it('two agents against each other leave one clear result, and nothing lost', async () => {
  const ids = await Promise.all(Array.from({ length: 6 }, async () => (await makeTicket()).id))
  const nora = await person('admin@desk.example')
  const { priority: before } = await stateOf(ids[0]!)
  const [first, second] = await Promise.all([
    bulk('sam', ids, { assignedTo: sam, priority: 'low' }),
    bulk('nora', ids.toReversed(), { assignedTo: nora, reply: 'One answer.' }),
  ])
  expect([...outcomes(first.body), ...outcomes(second.body)]).toEqual(Array(12).fill('done'))
  for (const id of ids) {
    const row = await rowOf(slugs.tickets, id)
    const events = await rowsOf(slugs.ticketEvents, { ticket: { equals: id } })
    const assigned = events.filter(({ kind }) => kind === 'assigned')
    expect(row.priority).toBe('low')
    expect(assigned).toHaveLength(2)
    expect(
      assigned.toSorted((a, b) => String(a.createdAt).localeCompare(String(b.createdAt))).at(-1)
        ?.after,
    ).toEqual({ assignedTo: row.assignedTo })
    expect(await rowsOf(slugs.messages, { ticket: { equals: id } })).toHaveLength(1)
  }
  // Whether Sam came last or first: what Nora chose stands.
  const back = (await undo('sam', first.body.batch)).body.results as Result[]
  for (const { ticket, outcome, left = [] } of back) {
    expect(outcome === 'undone' || left.join() === 'assignedTo').toBe(true)
    const { assignedTo, priority } = await rowOf(slugs.tickets, ticket)
    expect({ assignedTo, priority }).toEqual({ assignedTo: nora, priority: before })
  }
})

it('no list of columns is saved to many tickets past it', async () => {
  const [id] = (await three()) as [string]
  const { status } = await rest('PATCH', `/api/tickets?where[id][equals]=${id}`, {
    token: await tokenFor('sam'),
    body: { status: 'closed' },
  })
  expect(status).toBe(403)
  expect((await rowOf(slugs.tickets, id)).status).toBe('open')
})
