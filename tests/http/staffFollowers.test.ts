import { beforeAll, expect, it } from 'vitest'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { reply } from './desk/act'
import { tokenFor, type Actor } from './desk/actors'
import { makeNote, makeTicket, patch } from './desk/makeTicket'
import { person, rowsOf } from './desk/system'

const call = async (actor: Actor, method: string, path: string, body?: unknown) =>
  rest(method, `/api/${path}`, { token: await tokenFor(actor), body })
const follow = (actor: Actor, id: string, following: string) =>
  call(actor, 'PUT', `tickets/${id}/following`, { following })
/** Kinds of mails of that person about that ticket, as they were queued. */
const mailsOf = async (email: string, ticket: string) =>
  (await rowsOf(slugs.deliveries, { ticket: { equals: ticket }, address: { equals: email } })).map(
    ({ kind }) => kind,
  )

const [kim, sam] = ['kim@desk.example', 'sam@desk.example']
beforeAll(async () => {
  for (const actor of ['ada', 'bob', 'sam', 'nora', 'eve'] as const) await tokenFor(actor)
})

it('is not for those who do not see the ticket, and clients learn nothing of it', async () => {
  const { id } = await makeTicket()
  expect((await follow('nobody', id, 'follows')).status).toBe(401)
  expect((await follow('eve', id, 'follows')).status).toBe(403)
  expect((await follow('bob', id, 'follows')).status).toBe(404)
  expect((await follow('nora', id, 'follows')).status).toBe(200)
  const rows = await rowsOf(slugs.staffFollowers, { ticket: { equals: id } })
  expect(rows).toHaveLength(1)
  const seen = await call('ada', 'GET', `tickets/${id}/followers`)
  expect(JSON.stringify(seen.body)).not.toContain('admin@desk.example')
  expect(seen.body.docs).toEqual([])
  for (const actor of ['ada', 'eve'] as const) {
    expect((await call(actor, 'GET', 'staff-followers')).status).toBe(403)
  }
})

it('tells whoever follows of replies and notes, but never of their own', async () => {
  const { id } = await makeTicket()
  await patch(id, { assignedTo: await person(sam) })
  const admin = 'admin@desk.example'
  expect((await follow('nora', id, 'follows')).body.following).toBe('follows')
  expect((await follow('nora', id, 'follows')).body.following).toBe('follows')
  expect((await call('nora', 'GET', `tickets/${id}/followers`)).body.following).toBe('follows')
  await reply('ada', id)
  expect(await mailsOf(admin, id)).toEqual(['reply_team'])
  await reply('sam', id)
  await makeNote(id, 'Between us.')
  expect((await mailsOf(admin, id)).toSorted()).toEqual(['noted_team', 'reply_team', 'reply_team'])
  await reply('nora', id)
  expect(await mailsOf(admin, id)).toHaveLength(3)

  await follow('nora', id, 'none')
  await reply('sam', id)
  expect(await mailsOf(admin, id)).toHaveLength(3)
})

it('says nothing to whoever has muted it, unless somebody calls them by name', async () => {
  const { id } = await makeTicket()
  await patch(id, { assignedTo: await person(sam) })
  const before = (await mailsOf(sam, id)).length
  await follow('sam', id, 'muted')
  await reply('ada', id)
  expect(await mailsOf(sam, id)).toHaveLength(before)
  await reply('nora', id, { isInternal: true, content: '@Sam Okafor please look.' })
  expect((await mailsOf(sam, id)).slice(before)).toEqual(['mentioned'])
  // Being called does not undo it.
  expect((await call('sam', 'GET', `tickets/${id}/followers`)).body.following).toBe('muted')
})

it('begins with being called, and hands over with a note in one step', async () => {
  const { id } = await makeTicket()
  const { status } = await call('sam', 'POST', 'messages', {
    ...{ ticket: id, isInternal: true, assignTo: await person(kim) },
    content: '@Kim Hansen they ring at nine.',
  })
  expect(status).toBe(201)
  const rows = await rowsOf(slugs.staffFollowers, { ticket: { equals: id } })
  expect(rows).toMatchObject([{ staff: await person(kim), muted: false }])
  expect((await mailsOf(kim, id)).toSorted()).toEqual(['assigned', 'mentioned'])
  // Called again, they follow once.
  await makeNote(id, '@Kim Hansen again.')
  expect(await rowsOf(slugs.staffFollowers, { ticket: { equals: id } })).toHaveLength(1)
})
