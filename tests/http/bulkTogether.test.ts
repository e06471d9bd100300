import { beforeAll, expect, it } from 'vitest'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { tokenFor, type Actor } from './desk/actors'
import { makeTicket, patch } from './desk/makeTicket'
import { force, person, put, rowOf, rowsOf } from './desk/system'

type Result = { ticket: string; outcome: string; code?: string; left?: string[] }

const call = async (actor: Actor, path: string, body: unknown) =>
  rest('POST', `/api/tickets/${path}`, { token: await tokenFor(actor), body })
const bulk = (tickets: readonly string[], change: object, more: object = {}) =>
  call('sam', 'bulk', { tickets, change, ...more })
const said = async (ticket: string) =>
  (await rowsOf(slugs.messages, { ticket: { equals: ticket } })).map(({ content }) => content)
const outcomes = (body: { results: Result[] }) => body.results.map(({ outcome }) => outcome)

beforeAll(async () => {
  for (const actor of ['ada', 'sam', 'nora'] as const) await tokenFor(actor)
})

it('fills a reply in for each ticket and each client, in their language', async () => {
  const bob = await person('bob@globex.example')
  await force(slugs.clients, bob, { language: 'de' })
  const [adas, bobs] = [
    await makeTicket('ada@acme.example', { subject: 'The {{old}} shop' }),
    await makeTicket('bob@globex.example'),
  ]
  const canned = await put(slugs.cannedReplies, { title: 'Thanks to many', content: 'Words.' })
  const { body } = await bulk([adas.id, bobs.id], {
    reply: 'Hello {{client.firstName}}, #{{ ticket.number }} {{ticket.subject}}, {{agent.name}}',
    replyGerman: 'Guten Tag {{client.name}} von {{organization.name}}',
    cannedReply: canned.id,
  })
  expect(outcomes(body)).toEqual(['done', 'done'])
  // What a subject says is never a variable itself.
  expect(await said(adas.id)).toEqual([`Hello Ada, #${adas.number} The {{old}} shop, Sam Okafor`])
  const { name } = await rowOf(slugs.clients, bob)
  expect(await said(bobs.id)).toEqual([`Guten Tag ${name} von Globex`])
  expect((await rowOf(slugs.cannedReplies, canned.id)).usedCount).toBe(2)
  await force(slugs.clients, bob, { language: 'en' })
})

it('refuses in words a ticket for which a variable stays empty, and sends the others theirs', async () => {
  const [with_, without] = [await makeTicket(), await makeTicket()]
  const project = await put(slugs.projects, {
    name: `Shop of many ${process.pid}`,
    organization: (await rowOf(slugs.tickets, with_.id)).organization,
    active: true,
  })
  await force(slugs.tickets, with_.id, { project: project.id })
  const { body } = await bulk([without.id, with_.id], {
    reply: 'About {{ticket.project}}.',
    status: 'resolved',
  })
  expect(outcomes(body)).toEqual(['refused', 'done'])
  expect(body.results[0]).toMatchObject({ code: 'variable_unfilled', status: 409 })
  expect(body.results[0].message).toContain('ticket.project')
  expect(await said(without.id)).toEqual([])
  expect((await rowOf(slugs.tickets, without.id)).status).toBe('open')
  expect(await said(with_.id)).toEqual([`About ${project.name as string}.`])
})

it('merges all but the one they go on in, and takes it back', async () => {
  const [first, second, third] = [await makeTicket(), await makeTicket(), await makeTicket()]
  const bobs = await makeTicket('bob@globex.example')
  const batch = `merge-${process.pid}`
  const ids = [first.id, second.id, third.id, bobs.id]
  const { body } = await bulk(ids, { mergeInto: first.number }, { batch })
  expect(outcomes(body)).toEqual(['same', 'done', 'done', 'refused'])
  expect(body.results[3]).toMatchObject({ code: 'merge_elsewhere', number: bobs.number })
  const into = async (id: string) => (await rowOf(slugs.tickets, id)).mergedInto ?? null
  expect(await Promise.all(ids.map(into))).toEqual([null, first.id, first.id, null])
  // Asked again, as after a broken connection.
  expect(outcomes((await bulk([second.id], { mergeInto: first.number }, { batch })).body)).toEqual([
    'done',
  ])
  expect((await call('nora', 'bulk/undo', { batch })).status).toBe(404)

  const back = await call('sam', 'bulk/undo', { batch })
  expect(outcomes(back.body)).toEqual(['undone', 'undone'])
  expect(await Promise.all(ids.map(into))).toEqual([null, null, null, null])
  expect((await rowOf(slugs.tickets, second.id)).status).toBe('open')
})

it('merges alone, into a ticket that there is', async () => {
  const [one, other] = [await makeTicket(), await makeTicket()]
  for (const more of [{ priority: 'low' }, { reply: 'Words.' }]) {
    const { status, body } = await bulk([one.id], { mergeInto: other.number, ...more })
    expect([status, body.errors[0].code]).toEqual([400, 'bulk_merge_alone'])
  }
  const { body } = await bulk([one.id], { mergeInto: 999_999_998 })
  expect(body.results[0]).toMatchObject({ outcome: 'refused', code: 'merge_missing' })
  expect((await bulk([one.id], { mergeInto: 'none' })).status).toBe(400)
  expect((await rowOf(slugs.tickets, one.id)).status).toBe('open')
})

it('of two who merge towards each other at once, one is told why not', async () => {
  const [one, other] = [await makeTicket(), await makeTicket()]
  const answers = await Promise.all([
    bulk([one.id], { mergeInto: other.number }),
    call('nora', 'bulk', { tickets: [other.id], change: { mergeInto: one.number } }),
  ])
  expect(answers.flatMap(({ body }) => outcomes(body)).toSorted()).toEqual(['done', 'refused'])
  const merged = [await rowOf(slugs.tickets, one.id), await rowOf(slugs.tickets, other.id)]
  expect(merged.filter(({ mergedInto }) => mergedInto)).toHaveLength(1)
})

it('a merge while the other writes leaves the answer where its writer put it, or says why not', async () => {
  const [one, other] = [await makeTicket(), await makeTicket()]
  const [merged, written] = await Promise.all([
    bulk([one.id], { mergeInto: other.number }),
    call('nora', `${one.id}/messages`, { content: 'An answer at the same time.' }),
  ])
  expect(outcomes(merged.body)).toEqual(['done'])
  const [here, there] = [await said(one.id), await said(other.id)]
  if (written.status === 201) expect([...here, ...there]).toEqual(['An answer at the same time.'])
  else expect([written.status, here, there]).toEqual([409, [], []])
  expect((await rowOf(slugs.tickets, one.id)).mergedInto).toBe(other.id)
  await patch(other.id, { status: 'closed' })
})
