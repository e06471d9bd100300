import { beforeAll, describe, expect, it } from 'vitest'
import { sendPlannedReplies } from '@/src/jobs/tasks/sendPlannedReplies'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { reply } from '../desk/act'
import { tokenFor, type Actor } from '../desk/actors'
import { makeTicket, patch } from '../desk/makeTicket'
import { force, nowhere, person, put, rowOf, rowsOf } from '../desk/system'

const hour = 60 * 60 * 1000
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString()

const call = async (actor: Actor, method: string, path: string, body?: unknown) =>
  rest(method, `/api/tickets/${path}`, { token: await tokenFor(actor), body })
const plan = (actor: Actor, id: string, more: object = {}) =>
  call(actor, 'POST', `${id}/planned-replies`, {
    ...{ content: 'We begin tomorrow.', sendAt: inHours(2), after: id },
    ...more,
  })
const sweep = async (now: Date) =>
  sendPlannedReplies.run({ payload: (await testPayload()).payload, input: {}, now })
const later = () => sweep(new Date(Date.now() + 3 * hour))
const planOf = (id: string) => rowOf(slugs.plannedReplies, id)
const said = async (ticket: string) => rowsOf(slugs.messages, { ticket: { equals: ticket } })

beforeAll(async () => {
  for (const actor of ['ada', 'bob', 'sam', 'nora', 'eve', 'gone'] as const) await tokenFor(actor)
})

describe('planning', () => {
  it.each([
    ['nobody', 401],
    ['gone', 401],
    ['ada', 403],
    ['bob', 403],
    ['eve', 403],
  ] as const)('is not for %s', async (actor, status) => {
    const { id } = await makeTicket()
    expect((await plan(actor, id)).status).toBe(status)
    const { body } = await plan('sam', id)
    const path = `${id}/planned-replies/${body.doc.id}`
    expect((await call(actor, 'PATCH', path, { content: 'Other.' })).status).toBe(status)
    expect((await call(actor, 'DELETE', path)).status).toBe(status)
    const rows = await rowsOf(slugs.plannedReplies, { ticket: { equals: id } })
    expect(rows).toMatchObject([{ content: 'We begin tomorrow.', state: 'planned' }])
    const read = await rest('GET', `/api/planned-replies?where[ticket][equals]=${id}`, {
      token: await tokenFor(actor),
    })
    expect(JSON.stringify(read.body)).not.toContain('We begin')
  })

  it('takes a time that comes, words, and a few of one ticket', async () => {
    const { id } = await makeTicket()
    for (const [more, status] of [
      [{ sendAt: inHours(-1) }, 409],
      [{ sendAt: inHours(24 * 91) }, 409],
      [{ sendAt: 'soon' }, 400],
      [{ content: ' ' }, 400],
      [{ after: 'x' }, 400],
      [{ asks: { client: id } }, 400],
    ] as const) {
      expect([more, (await plan('sam', id, more)).status]).toEqual([more, status])
    }
    expect((await plan('sam', nowhere)).status).toBe(404)
    for (let at = 0; at < 10; at++) expect((await plan('sam', id)).status).toBe(201)
    expect((await plan('sam', id)).body.errors[0].code).toBe('plan_too_many')
  })

  it('is changed by its writer alone, and withdrawn by anybody of the team', async () => {
    const { id } = await makeTicket()
    const { body } = await plan('sam', id)
    const path = `${id}/planned-replies/${body.doc.id}`
    const other = (await makeTicket()).id
    const elsewhere = `${other}/planned-replies/${body.doc.id}`
    expect((await call('sam', 'PATCH', elsewhere, { content: 'Other.' })).status).toBe(404)
    expect((await call('nora', 'PATCH', path, { content: 'Other.' })).status).toBe(403)
    expect((await call('sam', 'PATCH', path, { content: 'Other.' })).status).toBe(200)
    expect((await planOf(body.doc.id)).content).toBe('Other.')
    expect((await call('nora', 'DELETE', path)).status).toBe(200)
    expect((await call('sam', 'PATCH', path, { content: 'Back.' })).body.errors[0].code).toBe(
      'plan_gone',
    )
    await later()
    expect(await said(id)).toEqual([])
  })
})

describe('sending', () => {
  it('happens once and at its time, as whoever wrote it, with what goes with it', async () => {
    const { id } = await makeTicket()
    const { body } = await plan('sam', id, { asks: { status: 'resolved' } })
    await sweep(new Date(Date.now() + hour))
    expect(await said(id)).toEqual([])
    await Promise.all([later(), later()])
    await later()
    expect(await said(id)).toMatchObject([
      { content: 'We begin tomorrow.', authorName: 'Sam Okafor', isInternal: false },
    ])
    expect((await rowOf(slugs.tickets, id)).status).toBe('resolved')
    expect((await planOf(body.doc.id)).state).toBe('sent')
  })

  it('stops when others have gone on since, and its writer hears of it and decides', async () => {
    const { id } = await makeTicket()
    const { body } = await plan('sam', id)
    await reply('ada', id)
    await later()
    expect(await said(id)).toHaveLength(1)
    expect(await planOf(body.doc.id)).toMatchObject({
      state: 'refused',
      refusal: { code: 'newer_meanwhile' },
    })
    const mails = await rowsOf(slugs.deliveries, {
      ticket: { equals: id },
      kind: { equals: 'reply_not_sent' },
    })
    expect(mails).toMatchObject([{ address: 'sam@desk.example' }])

    const [newest] = await said(id)
    const path = `${id}/planned-replies/${body.doc.id}`
    const change = { after: newest?.id, sendAt: inHours(2) }
    expect((await call('sam', 'PATCH', path, change)).status).toBe(200)
    await later()
    expect((await said(id)).map(({ authorName }) => authorName)).toContain('Sam Okafor')
  })

  it.each([
    ['disabled', { disabled: true }, 'plan_rights'],
    ['an editor by now', { role: 'editor' }, 'plan_rights'],
  ] as const)('is refused for somebody who is %s', async (_, change, code) => {
    const writer = await person('kim@desk.example')
    const { id } = await makeTicket()
    const row = await put(slugs.plannedReplies, {
      ...{ ticket: id, author: writer, content: 'Words.', after: id },
      ...{ sendAt: inHours(-1), state: 'planned' },
    })
    const before = await rowOf(slugs.staff, writer)
    await force(slugs.staff, writer, change)
    await sweep(new Date())
    await force(slugs.staff, writer, { disabled: before.disabled, role: before.role })
    expect(await said(id)).toEqual([])
    expect(await planOf(row.id)).toMatchObject({ state: 'refused', refusal: { code } })
  })

  it('is refused on a ticket that was closed meanwhile', async () => {
    const { id } = await makeTicket()
    const { body } = await plan('sam', id)
    await patch(id, { status: 'closed' })
    await later()
    expect(await said(id)).toEqual([])
    expect((await planOf(body.doc.id)).state).toBe('refused')
  })
})
