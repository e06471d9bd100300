import { beforeAll, describe, expect, it } from 'vitest'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { day, reply } from './desk/act'
import { tokenFor, type Actor } from './desk/actors'
import { makeNote, makeTicket, patch } from './desk/makeTicket'
import { force, nowhere, person, rowOf, rowsOf, sql, type Row } from './desk/system'

const call = async (actor: Actor, method: string, path: string, body?: unknown) =>
  rest(method, `/api/${path}`, { token: await tokenFor(actor), body })
type Target = Row | { number: number }

const merge = (actor: Actor, source: Row, target: Target, more: object = {}) =>
  call(actor, 'POST', `tickets/${source.id}/merge`, { into: target.number, ...more })
const unmerge = (actor: Actor, { id }: Row) => call(actor, 'DELETE', `tickets/${id}/merge`)
const kindsOf = async ({ id }: Row) =>
  (await rowsOf(slugs.ticketEvents, { ticket: { equals: id } })).map(({ kind }) => kind)

const columns = ['status', 'waitingOn', 'resolvedAt', 'closedAt', 'lastActivityAt', 'mergedInto']
const stateOf = async ({ id }: Row) => {
  const row = await rowOf(slugs.tickets, id)
  return columns.map((column) => row[column] ?? null)
}

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'bea', 'max', 'sam', 'nora', 'eve'] as const) {
    await tokenFor(actor)
  }
})

describe('merging', () => {
  it.each([
    ['nobody', 401],
    ['ada', 403],
    ['bob', 403],
    ['eve', 403],
  ] as const)('is not for %s', async (actor, status) => {
    const [source, target] = [await makeTicket(), await makeTicket()]
    const before = [await stateOf(source), await stateOf(target)]
    expect((await merge(actor, source, target)).status).toBe(status)
    expect((await unmerge(actor, source)).status).toBe(status)
    expect([await stateOf(source), await stateOf(target)]).toEqual(before)
    expect(await kindsOf(source)).toEqual(['created'])
  })

  it('never brings one organization to another, nor a colleague to what they may not read', async () => {
    const [adas, bobs] = [await makeTicket(), await makeTicket('bob@globex.example')]
    const beas = await makeTicket('bea@globex.example')
    const other = await merge('sam', adas, bobs, { reveals: true })
    expect(other.status).toBe(409)
    expect(other.body.errors[0].code).toBe('merge_elsewhere')
    const hidden = await merge('sam', beas, bobs)
    expect(hidden.body.errors[0].code).toBe('merge_reveals')
    expect(await rowsOf(slugs.ticketFollowers, { ticket: { equals: bobs.id } })).toEqual([])
    expect((await call('bea', 'GET', `tickets/${bobs.id}`)).status).toBe(404)
    expect((await rowOf(slugs.tickets, beas.id)).status).toBe('open')

    expect((await merge('sam', beas, bobs, { reveals: true })).status).toBe(200)
    expect((await call('bea', 'GET', `tickets/${bobs.id}`)).status).toBe(200)
    // And goes again with the merge.
    expect((await unmerge('nora', beas)).status).toBe(200)
    expect((await call('bea', 'GET', `tickets/${bobs.id}`)).status).toBe(404)
    expect(await rowsOf(slugs.ticketFollowers, { ticket: { equals: bobs.id } })).toEqual([])
  })

  it('makes nobody a reader who has left the organization', async () => {
    const [beas, bobs] = [
      await makeTicket('bea@globex.example'),
      await makeTicket('bob@globex.example'),
    ]
    const bea = await person('bea@globex.example')
    const kept = await sql('select * from clients_memberships where _parent_id = $1', [bea])
    await sql('delete from clients_memberships where _parent_id = $1', [bea])
    const { body } = await merge('sam', beas, bobs, { reveals: true })
    for (const { _order, _parent_id, id, organization_id, role } of kept) {
      await sql(
        'insert into clients_memberships (_order, _parent_id, id, organization_id, role) values ($1, $2, $3, $4, $5)',
        [_order, _parent_id, id, organization_id, role],
      )
    }
    expect(body.errors[0].code).toBe('merge_requester_left')
    expect((await rowOf(slugs.tickets, beas.id)).mergedInto ?? null).toBeNull()
    expect(await rowsOf(slugs.ticketFollowers, { ticket: { equals: bobs.id } })).toEqual([])
  })

  it('refuses in words what cannot be', async () => {
    const [a, b, c] = [await makeTicket(), await makeTicket(), await makeTicket()]
    const codeOf = async (source: Row, target: Target) =>
      (await merge('sam', source, target)).body.errors[0].code
    expect(await codeOf(a, a)).toBe('merge_itself')
    expect(await codeOf(a, { number: 99_999_999 })).toBe('merge_missing')
    expect((await merge('sam', { id: nowhere }, a)).status).toBe(404)
    expect((await merge('sam', a, b)).status).toBe(200)
    expect(await codeOf(a, c)).toBe('merge_done')
    expect(await codeOf(c, a)).toBe('merge_into_merged')
    await patch(b.id, { status: 'closed' })
    expect(await codeOf(c, b)).toBe('merge_into_closed')
  })

  it('closes the one, leaves what was written to those who could read it, and tells the other', async () => {
    const [source, target] = [await makeTicket(), await makeTicket()]
    await makeNote(source.id, 'canary-note')
    const said = (await reply('ada', source.id)).body.doc.id as string
    expect((await merge('sam', source, target)).status).toBe(200)
    const row = await rowOf(slugs.tickets, source.id)
    expect(row).toMatchObject({ status: 'closed', mergedInto: target.id })
    const messages = await rowsOf(slugs.messages, { ticket: { equals: source.id } })
    expect(messages.map(({ id }) => id)).toContain(said)
    expect(await rowsOf(slugs.messages, { ticket: { equals: target.id } })).toEqual([])
    expect(await kindsOf(source)).toEqual(expect.arrayContaining(['merged', 'status_changed']))
    expect(await kindsOf(target)).toContain('merged_in')
    // Clients hear that it is closed, and of no other ticket by its row or history.
    const seen = await call('ada', 'GET', `tickets/${source.id}`)
    expect(JSON.stringify(seen.body)).not.toContain(target.id)
    const history = await call('ada', 'GET', `ticket-events?where[ticket][equals]=${target.id}`)
    expect(JSON.stringify(history.body)).not.toContain('merged')
    const asked = await call('ada', 'GET', `tickets?where[mergedInto][equals]=${target.id}`)
    expect(asked.status).toBe(400)
    // Both are found.
    const found = await call('sam', 'GET', `tickets?where[id][in]=${source.id},${target.id}`)
    expect(found.body.totalDocs).toBe(2)
  })

  it('ends the clocks of the one, and breaks no promise', async () => {
    const [source, target] = [await makeTicket(), await makeTicket()]
    await merge('sam', source, target)
    const cycles = await rowsOf(slugs.slaCycles, { ticket: { equals: source.id } })
    expect(cycles.length).toBeGreaterThan(0)
    expect(new Set(cycles.map(({ outcome }) => outcome))).toEqual(new Set(['withdrawn']))
    expect((await rowOf(slugs.tickets, source.id)).slaStatus ?? null).toBeNull()
    await unmerge('sam', source)
    const again = await rowsOf(slugs.slaCycles, { ticket: { equals: source.id } })
    expect(again.every(({ endedAt }) => !endedAt)).toBe(true)
  })

  it('lets clients go on where it goes on, with their files, and the team there alone', async () => {
    const [source, target] = [await makeTicket(), await makeTicket()]
    await merge('sam', source, target)
    const said = await reply('ada', source.id, { content: 'It goes on.' })
    expect(said.status).toBe(201)
    expect(said.body.doc.ticket).toBe(target.id)
    const form = new FormData()
    form.set('file', new File(['plain words'], 'words.txt', { type: 'text/plain' }))
    form.set('message', said.body.doc.id)
    const file = await rest('POST', `/api/tickets/${source.id}/attachments`, {
      token: await tokenFor('ada'),
      form,
    })
    expect(file.body.doc, JSON.stringify(file.body)).toMatchObject({ ticket: target.id })
    const staff = await reply('sam', source.id)
    expect(staff.status).toBe(409)
    expect(staff.body.errors[0]).toMatchObject({
      code: 'ticket_merged',
      facts: { number: (await rowOf(slugs.tickets, target.id)).number },
    })
    for (const act of [
      () => call('ada', 'DELETE', `tickets/${source.id}/closure`),
      () => patch(source.id, { status: 'open' }),
    ]) {
      const { status, body } = await act()
      expect(status).toBe(409)
      expect(body.errors[0].code).toBe('ticket_merged')
    }
    expect((await rowOf(slugs.tickets, source.id)).status).toBe('closed')
  })

  it('can be taken back for a day, exactly', async () => {
    const [source, target] = [await makeTicket(), await makeTicket()]
    await patch(source.id, { status: 'waiting', waitingOn: 'approval' })
    const before = await stateOf(source)
    expect((await unmerge('sam', source)).body.errors[0].code).toBe('unmerge_none')
    await merge('sam', source, target)
    expect((await unmerge('nora', source)).status).toBe(200)
    expect(await stateOf(source)).toEqual(before)
    expect(await kindsOf(target)).toEqual(expect.arrayContaining(['merged_in', 'merged_out']))

    await merge('sam', source, target)
    const rows = await rowsOf(slugs.ticketUndos, { ticket: { equals: source.id } })
    const old = new Date(Date.now() - day - 1_000).toISOString()
    for (const { id } of rows) await force(slugs.ticketUndos, id, { createdAt: old })
    expect((await unmerge('sam', source)).body.errors[0].code).toBe('undo_too_late')
    expect((await rowOf(slugs.tickets, source.id)).mergedInto).toBe(target.id)
  })

  it('loses nothing of what is written at the same moment', async () => {
    for (let turn = 0; turn < 3; turn++) {
      const [source, target] = [await makeTicket(), await makeTicket()]
      const [merged, ...said] = await Promise.all([
        merge('sam', source, target),
        reply('ada', source.id),
        reply('alan', source.id),
        reply('nora', source.id),
      ])
      expect(merged.status).toBe(200)
      const [ada, alan, nora] = said
      expect([ada?.status, alan?.status]).toEqual([201, 201])
      expect([201, 409]).toContain(nora?.status)
      const where = { ticket: { in: [source.id, target.id] } }
      const stored = (await rowsOf(slugs.messages, where)).map(({ id }) => id)
      const answered = said.filter(({ status }) => status === 201).map(({ body }) => body.doc.id)
      expect(stored.toSorted()).toEqual(answered.toSorted())
      expect(await stateOf(source)).toContain(target.id)
    }
  })

  it('into each other has one clear result', async () => {
    const [a, b] = [await makeTicket(), await makeTicket()]
    const both = await Promise.all([merge('sam', a, b), merge('nora', b, a)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const rows = await rowsOf(slugs.tickets, { id: { in: [a.id, b.id] } })
    expect(rows.filter(({ mergedInto }) => mergedInto)).toHaveLength(1)
  })
})
