import { beforeAll, expect, it } from 'vitest'

import { countKept } from '@/src/operations/countKept'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { requestOfActor } from './desk/requestOfActor'
import { tokenFor, type Actor } from './desk/actors'
import { makeTicket } from './desk/makeTicket'
import { rowOf, rowsOf } from './desk/system'

const save = async (actor: Actor, body: Record<string, unknown>) =>
  rest('POST', '/api/saved-filters', { token: await tokenFor(actor), body })

const change = async (actor: Actor, id: string, body: Record<string, unknown>) =>
  rest('PATCH', `/api/saved-filters/${id}`, { token: await tokenFor(actor), body })

async function saved(actor: Actor, body: Record<string, unknown>): Promise<string> {
  const { status, body: answer } = await save(actor, { query: 'view=all', ...body })
  expect(status, JSON.stringify(answer)).toBe(201)
  return answer.doc.id as string
}

const opensFirst = async (id: string) => (await rowOf(slugs.savedFilters, id)).opensFirst

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'sam'] as const) await tokenFor(actor)
})

it('has a name once, however it is written, and the same one for somebody else', async () => {
  const id = await saved('ada', { name: 'Größe' })
  const other = await saved('ada', { name: 'Other' })
  const again = await save('ada', { name: 'GRÖSSE', query: 'view=all' })
  expect([again.status, again.body.errors[0].data.errors[0].code]).toEqual([
    400,
    'filter_name_taken',
  ])
  expect((await change('ada', other, { name: 'groesse' })).status).toBe(400)
  expect((await change('ada', id, { name: 'größe' })).status).toBe(200)
  await saved('alan', { name: 'Größe' })
})

it('opens with the list where it was chosen last, of each person', async () => {
  const [first, second] = [
    await saved('ada', { name: 'First', opensFirst: true }),
    await saved('ada', { name: 'Second', opensFirst: true }),
  ]
  const theirs = await saved('bob', { name: 'Theirs', opensFirst: true })
  expect([await opensFirst(first), await opensFirst(second)]).toEqual([false, true])
  await change('ada', first, { opensFirst: true })
  expect([await opensFirst(first), await opensFirst(second)]).toEqual([true, false])
  expect(await opensFirst(theirs)).toBe(true)
  expect((await change('alan', first, { opensFirst: false })).status).toBe(403)
  expect(await opensFirst(first)).toBe(true)
})

it('stands where its owner put it, the new ones last', async () => {
  const ids: string[] = []
  for (const name of ['Zebra', 'Ape', 'Moth']) ids.push(await saved('max', { name }))
  const [zebra, ape, moth] = ids
  const listed = async () => {
    const { body } = await rest('GET', '/api/saved-filters', { token: await tokenFor('max') })
    return (body.docs as { id: string }[]).map(({ id }) => id).filter((id) => ids.includes(id))
  }
  expect(await listed()).toEqual([ape, moth, zebra])
  await change('max', zebra!, { place: 0 })
  await change('max', moth!, { place: 1 })
  expect(await listed()).toEqual([zebra, moth, ape])
})

it('of the team is ordered by each of them, and not for all', async () => {
  const id = await saved('sam', { name: 'Of Sam', shared: true, place: 3, opensFirst: true })
  expect(await rowOf(slugs.savedFilters, id)).toMatchObject({ place: null })
  expect(await opensFirst(id)).not.toBe(true)
})

it('counts what its reader may see, in one statement', async () => {
  await makeTicket('ada@acme.example', { subject: 'Counted once', priority: 'urgent' })
  const urgent = { priority: { equals: 'urgent' } }
  const all = await rowsOf(slugs.tickets, urgent)
  const filters = [urgent, { subject: { equals: 'Counted once' } }]
  for (const actor of ['ada', 'bob', 'sam'] as const) {
    const req = await requestOfActor(actor)
    const { body } = await rest('GET', '/api/tickets/count?where[priority][equals]=urgent', {
      token: await tokenFor(actor),
    })
    const counts = await countKept(req, filters, 1000)
    expect([actor, counts]).toEqual([actor, [body.totalDocs, actor === 'bob' ? 0 : 1]])
    expect(body.totalDocs < all.length, actor).toBe(actor !== 'sam')
  }
  expect(await countKept(await requestOfActor('sam'), filters, 1)).toEqual([1, 1])
})
