import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { bulk, call, outcomes, stateOf, three, undo, type Result } from './desk/bulk'
import { makeTicket, patch } from './desk/makeTicket'
import { nowhere, organization, person, put, rowOf, rowsOf } from './desk/system'

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
