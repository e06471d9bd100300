import { beforeAll, expect, it } from 'vitest'

import { openInbox } from '@/src/operations/inbox/openInbox'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { makeTicket, patch } from '../desk/makeTicket'
import { requestOfActor } from '../desk/requestOfActor'
import { person, put, rowOf, sql } from '../desk/system'

let sam: string
beforeAll(async () => {
  sam = await person('sam@desk.example')
  await patch((await makeTicket()).id, { assignedTo: sam })
})

it('opens with the view that somebody has chosen, for them alone', async () => {
  const owner = { relationTo: 'staff', value: sam }
  const query = 'view=open&priority=urgent'
  const { id } = await put(slugs.savedFilters, { name: 'First of all', query, owner, shared: true })
  const { status } = await rest('POST', '/api/payload-preferences/inbox-views', {
    token: await tokenFor('sam'),
    body: { value: { order: [], unpinned: [], first: id } },
  })
  expect(status).toBe(200)
  const opened = async (actor: Actor, params = {}) =>
    (await openInbox(await requestOfActor(actor), params)).kept?.id ?? null
  expect(await opened('sam')).toBe(id)
  expect(await opened('sam', { view: 'mine' })).toBeNull()
  expect(await opened('nora')).toBeNull()
})

it('keeps a view for its owner, and shares it with the team alone', async () => {
  const owner = { relationTo: 'staff', value: await person('kim@desk.example') }
  const make = async (name: string, shared: boolean) =>
    (await put(slugs.savedFilters, { name, query: 'view=open&assigned=me', shared, owner })).id
  const [own, shared] = [await make('Own of Kim', false), await make('Of the team', true)]
  const seen = async (actor: Actor) =>
    (await openInbox(await requestOfActor(actor), {})).views.map(({ id }) => id)
  expect(await seen('sam')).toContain(shared)
  expect(await seen('sam')).not.toContain(own)

  const { kept, query, inbox } = await openInbox(await requestOfActor('sam'), { view: shared })
  expect([kept?.isOwn, query.view, query.assigned]).toEqual([false, 'open', ['me']])
  expect(inbox.rows.length).toBeGreaterThan(0)
  expect(inbox.rows.every(({ assignee }) => assignee?.id === sam)).toBe(true)

  const change = async (actor: Actor, id: string) =>
    rest('PATCH', `/api/saved-filters/${id}`, {
      token: await tokenFor(actor),
      body: { name: `Renamed by ${actor}` },
    })
  for (const [actor, id, status] of [
    ['ada', shared, 403],
    ['eve', shared, 403],
    ['sam', shared, 403],
    ['nora', own, 403],
    ['nora', shared, 200],
  ] as const) {
    expect([actor, (await change(actor, id)).status]).toEqual([actor, status])
  }
  for (const actor of ['ada', 'eve'] as const) {
    const token = await tokenFor(actor)
    expect((await rest('GET', `/api/saved-filters/${shared}`, { token })).status).toBe(404)
  }
})

it('shares a view with one role, and with nobody of the other', async () => {
  const owner = { relationTo: 'staff', value: await person('kim@desk.example') }
  const token = await tokenFor('sam')
  for (const [sharedRole, of, seers] of [
    ['admin', 'kim', { sam: false, nora: true }],
    ['agent', 'kim', { sam: true, nora: false }],
  ] as const) {
    const view = { name: `Of ${of} for ${sharedRole}`, query: 'view=open', shared: true }
    const { id } = await put(slugs.savedFilters, { ...view, sharedRole, owner })
    for (const [actor, sees] of Object.entries(seers) as ['sam' | 'nora', boolean][]) {
      const { views } = await openInbox(await requestOfActor(actor), {})
      const seen = views.find((each) => each.id === id)
      expect([actor, seen?.sharing], sharedRole).toEqual([actor, sees ? sharedRole : undefined])
      const { status } = await rest('GET', `/api/saved-filters/${id}`, {
        token: await tokenFor(actor),
      })
      expect([actor, status], sharedRole).toEqual([actor, sees ? 200 : 404])
    }
    for (const actor of ['ada', 'eve'] as const) {
      const answer = await rest('GET', `/api/saved-filters/${id}`, { token: await tokenFor(actor) })
      expect([actor, answer.status]).toEqual([actor, 404])
    }
  }
  const wrong = await rest('POST', '/api/saved-filters', {
    token,
    body: { name: 'For clients', query: 'view=open', shared: true, sharedRole: 'client' },
  })
  expect(wrong.status).toBe(400)
})

it('takes no sharing from a client', async () => {
  const { body } = await rest('POST', '/api/saved-filters', {
    token: await tokenFor('ada'),
    body: { name: 'For all', query: 'view=open', shared: true },
  })
  expect((await rowOf(slugs.savedFilters, body.doc.id)).shared).toBe(false)
  expect(JSON.stringify(body)).not.toContain('shared')
})

it('answers a list what was asked for it, whatever another tab has kept in between', async () => {
  const req = await requestOfActor('sam')
  const { payload } = await testPayload()
  const keep = (sort: string) => ({
    ...{ key: 'collection-tickets', value: { sort } },
    user: { relationTo: 'staff' as const, value: sam },
  })
  const collection = 'payload-preferences'
  const asPerson = { overrideAccess: false, user: req.user, req }
  const { id } = await payload.create({ collection, data: keep('number'), ...asPerson })
  await sql(`create function other_tab() returns trigger language plpgsql as
    $$ begin new.value = '{"sort":"-createdAt"}'; return new; end $$`)
  await sql(`create trigger other_tab before update on payload_preferences
    for each row execute function other_tab()`)
  // As Payload's list keeps it.
  const answered = await payload.update({ collection, id, data: keep('priority'), ...asPerson })
  expect(answered.value).toEqual({ sort: 'priority' })
  expect(await rowOf(collection, id)).toMatchObject({ value: { sort: '-createdAt' } })
})
