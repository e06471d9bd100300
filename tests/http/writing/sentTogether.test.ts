import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { reply, ticketThatIs } from '../desk/act'
import { tokenFor, type Actor } from '../desk/actors'
import { attach } from '../desk/attach'
import { digest } from '../desk/digest'
import { formWith, png } from '../desk/files'
import { makeTicket, patch } from '../desk/makeTicket'
import { category, person, rowOf, rowsOf } from '../desk/system'

beforeAll(async () => {
  for (const actor of ['gone', 'ada', 'alan', 'bob', 'sam', 'eve'] as const) await tokenFor(actor)
})

const eventsOf = async (ticket: string) =>
  rowsOf(slugs.ticketEvents, { ticket: { equals: ticket } })
const kindsOf = async (ticket: string) => (await eventsOf(ticket)).map(({ kind }) => String(kind))
const mailsOf = async (ticket: string) => rowsOf(slugs.deliveries, { ticket: { equals: ticket } })
const otherCategory = async () =>
  (await rowsOf(slugs.ticketCategories, { id: { not_equals: await category() } }))[0]?.id

describe('what else is set with a message', () => {
  it.each(['priority', 'assignTo', 'category', 'after', 'cannedReply'])(
    'is refused of a client: %s',
    async (field) => {
      const { id } = await makeTicket()
      const value = field === 'priority' ? 'urgent' : await person('kim@desk.example')
      const before = await digest()
      const { status, body } = await reply('ada', id, { [field]: value })
      expect([status, body.errors[0].code]).toEqual([403, 'asked_by_team'])
      const form = formWith(png, 'a.png', { as: 'reply', [field]: value })
      expect((await attach('ada', id, form)).status).toBe(403)
      expect(await digest()).toBe(before)
    },
  )

  it.each<[string, () => Promise<object>, string]>([
    ['an editor', async () => ({ assignTo: await person('eve@desk.example') }), 'assignedTo'],
    ['nobody there is', async () => ({ assignTo: (await makeTicket()).id }), 'assignedTo'],
    ['an unknown category', async () => ({ category: (await makeTicket()).id }), 'category'],
    ['a priority that is none', async () => ({ priority: 'dire' }), 'priority'],
  ])('is refused with the message: %s', async (_, asks, field) => {
    const { id } = await makeTicket()
    const sent = await asks()
    const before = await digest()
    const { status, body } = await reply('sam', id, sent)
    expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining(`"${field}"`)])
    expect(await digest()).toBe(before)
  })

  it('is one change with it: all of it, one mail, one telling of each', async () => {
    const { id } = await makeTicket()
    const [kim, to] = [await person('kim@desk.example'), await otherCategory()]
    const asks = { status: 'waiting', priority: 'urgent', category: to }
    expect((await reply('sam', id, { ...asks, assignTo: kim })).status).toBe(201)
    expect(await rowOf(slugs.tickets, id)).toMatchObject({ ...asks, assignedTo: kim })
    const kinds = await kindsOf(id)
    for (const kind of ['replied', 'status_changed', 'priority_changed', 'assigned']) {
      expect(
        kinds.filter((each) => each === kind),
        kind,
      ).toHaveLength(1)
    }
    // Of one kind one mail a person; those to one person are gathered when they go out.
    const told = (await mailsOf(id)).map(
      ({ kind, address }) => `${String(kind)} ${String(address)}`,
    )
    expect(told.toSorted()).toEqual([
      'assigned kim@desk.example',
      'reply_client ada@acme.example',
      'status_changed_client ada@acme.example',
    ])
  })

  it('leaves what is not said, and takes the ticket from whoever has it', async () => {
    const { id } = await makeTicket()
    await patch(id, { assignedTo: await person('kim@desk.example'), priority: 'high' })
    expect((await reply('sam', id, { assignTo: null })).status).toBe(201)
    expect(await rowOf(slugs.tickets, id)).toMatchObject({ assignedTo: null, priority: 'high' })
  })

  it('comes with a file alone as well', async () => {
    const { id } = await makeTicket()
    const kim = await person('kim@desk.example')
    const form = formWith(png, 'a.png', { as: 'note', assignTo: kim, priority: 'low' })
    expect((await attach('sam', id, form)).status).toBe(201)
    expect(await rowOf(slugs.tickets, id)).toMatchObject({ assignedTo: kim, priority: 'low' })
  })
})

describe('a message that says what its writer knows', () => {
  const heldBy = async (ticket: string, after: string, actor: Actor = 'sam') => {
    const { status, body } = await reply(actor, ticket, { after })
    if (status !== 201) expect([status, body.errors[0].code]).toEqual([409, 'newer_meanwhile'])
    return ((body.errors?.[0].data?.newer ?? body.errors?.[0].newer ?? []) as Newer[]).map(
      ({ kind, text, name }) => ({ kind, text, name }),
    )
  }
  type Newer = { kind: string; text: string | null; name: string | null }

  it('goes out while that is the newest, from the request itself on', async () => {
    const { id } = await makeTicket()
    expect(await heldBy(id, id)).toEqual([])
    const { body } = await reply('ada', id)
    expect(await heldBy(id, body.doc.id)).toEqual([])
    // One's own words hold nobody.
    expect(await heldBy(id, body.doc.id)).toEqual([])
  })

  it('stops for the client, a colleague and what they set, stores nothing and shows it', async () => {
    const { id } = await makeTicket()
    await reply('ada', id, { content: 'It works again.' })
    await reply('nora', id, { content: 'For us.', isInternal: true })
    const kim = await person('kim@desk.example')
    await patch(id, { assignedTo: kim }, 'admin@desk.example')
    const before = await digest()
    const newer = await heldBy(id, id)
    expect(newer).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'replied', text: 'It works again.' }),
        expect.objectContaining({ kind: 'noted', text: 'For us.' }),
        expect.objectContaining({ kind: 'assigned', text: kim }),
        expect.objectContaining({ kind: 'status_changed', text: 'in_progress' }),
      ]),
    )
    expect(await digest()).toBe(before)
    // Without a word about it everything is as it was.
    expect((await reply('sam', id)).status).toBe(201)
  })

  it('knows what a reply did to its ticket along with the reply', async () => {
    const id = await ticketThatIs('waiting')
    const { body } = await reply('ada', id)
    expect((await rowOf(slugs.tickets, id)).status).not.toBe('waiting')
    expect(await heldBy(id, body.doc.id)).toEqual([])
  })

  it('names what is of this ticket', async () => {
    const [one, other] = [await makeTicket(), await makeTicket('bob@globex.example')]
    const { body } = await reply('bob', other.id)
    for (const after of [other.id, body.doc.id]) {
      expect((await reply('sam', one.id, { after })).status).toBe(400)
    }
  })

  it('sent again by its key is no message of its own that holds itself', async () => {
    const { id } = await makeTicket()
    const send = async () =>
      rest('POST', `/api/tickets/${id}/messages`, {
        token: await tokenFor('sam'),
        headers: { 'Idempotency-Key': `held-${id}` },
        body: { content: 'Once.', after: id },
      })
    expect((await send()).status).toBe(201)
    await reply('ada', id)
    expect((await send()).status).toBe(201)
    expect(await rowsOf(slugs.messages, { ticket: { equals: id } })).toHaveLength(2)
  })
})

describe('a note that names a colleague', () => {
  const toldOf = async (ticket: string) =>
    (await mailsOf(ticket)).filter(({ kind }) => kind === 'mentioned').map(({ address }) => address)
  const nameOf = async (email: string) =>
    String((await rowOf(slugs.staff, await person(email))).name)

  it('tells them, and nobody else', async () => {
    const { id } = await makeTicket()
    const content = `Can you look, @${await nameOf('kim@desk.example')}?`
    await reply('sam', id, { content, isInternal: true })
    expect(await toldOf(id)).toEqual(['kim@desk.example'])
  })

  it('is a note: a reply to the client calls nobody, and neither does a client', async () => {
    const { id } = await makeTicket()
    const content = `Ask @${await nameOf('kim@desk.example')}.`
    await reply('sam', id, { content })
    await reply('ada', id, { content, isInternal: true })
    expect(await toldOf(id)).toEqual([])
  })

  it('calls neither an editor, who reads no tickets, nor oneself', async () => {
    const { id } = await makeTicket()
    const names = [await nameOf('eve@desk.example'), await nameOf('sam@desk.example')]
    await reply('sam', id, { content: names.map((name) => `@${name}`).join(' '), isInternal: true })
    expect(await toldOf(id)).toEqual([])
  })
})

describe('a draft', () => {
  const keep = async (actor: Actor, ticket: string, body: object) =>
    rest('PUT', `/api/tickets/${ticket}/draft`, { token: await tokenFor(actor), body })
  const draftsOf = (ticket: string) => rowsOf(slugs.replyDrafts, { ticket: { equals: ticket } })
  const now = () => new Date().toISOString()

  it.each([
    ['nobody', 401],
    ['gone', 401],
    ['ada', 403],
    ['bob', 404],
    ['eve', 403],
  ] as const)('is none of %s', async (actor, expected) => {
    const { id } = await makeTicket()
    expect((await keep(actor, id, { text: 'x', at: now() })).status).toBe(expected)
    expect(await draftsOf(id)).toEqual([])
  })

  it('is one for each writer, the latest, and read by nobody else', async () => {
    const { id } = await makeTicket()
    const [first, second] = ['2026-01-01T00:00:00.000Z', '2026-01-01T00:00:05.000Z']
    expect((await keep('sam', id, { text: 'newer', isNote: true, at: second })).status).toBe(200)
    expect((await keep('sam', id, { text: 'older', at: first })).status).toBe(200)
    expect((await keep('nora', id, { text: 'hers', at: first })).status).toBe(200)
    expect((await draftsOf(id)).map(({ text }) => text).toSorted()).toEqual(['hers', 'newer'])
    const read = async (actor: Actor) =>
      (
        await rest('GET', `/api/reply-drafts?where[ticket][equals]=${id}`, {
          token: await tokenFor(actor),
        })
      ).body.docs.map(({ text }: { text: string }) => text)
    expect([await read('sam'), await read('nora')]).toEqual([['newer'], ['hers']])
    expect((await keep('sam', id, { text: ' \n', at: now() })).status).toBe(200)
    expect(await read('sam')).toEqual([''])
  })

  it('of a clock that is ahead does not keep out what is written later', async () => {
    const { id } = await makeTicket()
    await keep('sam', id, { text: 'ahead', at: '2999-01-01T00:00:00.000Z' })
    await keep('sam', id, { text: 'later', at: now() })
    expect((await draftsOf(id)).map(({ text }) => text)).toEqual(['later'])
  })

  it.each([[{ text: 5, at: now() }], [{ text: 'x' }], [{ text: 'x', at: now(), after: 'x' }]])(
    'in another form is refused: %j',
    async (body) => {
      const { id } = await makeTicket()
      expect((await keep('sam', id, body)).status).toBe(400)
      expect(await draftsOf(id)).toEqual([])
    },
  )
})
