import { beforeAll, expect, it } from 'vitest'

import { neighboursOf } from '@/src/admin/inbox/neighbours'
import { inboxQuery } from '@/src/domain/inbox/readInboxQuery'
import { inboxViews } from '@/src/domain/inbox/inboxViews'
import { inboxWhere } from '@/src/domain/inbox/inboxWhere'
import { typistOf } from '@/hooks/tickets/typistOf'
import { openInbox } from '@/src/operations/inbox/openInbox'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { statementsOf } from '../../support/statements'
import { reply } from '../desk/act'
import { tokenFor, type Actor } from '../desk/actors'
import { requestOfActor } from '../desk/requestOfActor'
import { makeTicket, patch } from '../desk/makeTicket'
import { force, person, put, rowOf, rowsOf } from '../desk/system'

const mark = async (actor: Actor, ticket: string) =>
  rest('PUT', `/api/tickets/${ticket}/reading`, { token: await tokenFor(actor) })

let sam: string
const tickets: { id: string; number: number }[] = []
beforeAll(async () => {
  sam = await person('sam@desk.example')
  for (const [at, change] of (
    [
      { assignedTo: sam },
      {},
      { assignedTo: sam, status: 'waiting' },
      { status: 'resolved' },
      { assignedTo: await person('kim@desk.example'), priority: 'urgent' },
    ] as const
  ).entries()) {
    const { id } = await makeTicket(at % 2 === 0 ? 'ada@acme.example' : 'bob@globex.example')
    if (Object.keys(change).length > 0) await patch(id, change)
    tickets.push({ id, number: Number((await rowOf(slugs.tickets, id)).number) })
  }
})

it.each(['ada', 'eve'] as const)(
  '%s gets neither rows nor numbers nor neighbours',
  async (actor) => {
    const req = await requestOfActor(actor)
    await expect(openInbox(req, { view: 'open' })).rejects.toMatchObject({ status: 403 })
    expect(await neighboursOf(req, 'open', tickets[1]!.number)).toEqual({
      before: null,
      after: null,
    })
  },
)

const snooze = async (id: string) =>
  rest('PUT', `/api/tickets/${id}/snooze`, {
    token: await tokenFor('sam'),
    body: { until: 'answer' },
  })

it('leaves out what was snoozed or merged, until it comes back', async () => {
  const waiting = { status: 'waiting', waitingOn: 'client', assignedTo: sam }
  const [asleep, merged, target] = [await makeTicket(), await makeTicket(), await makeTicket()]
  await patch(asleep.id, waiting)
  await patch(merged.id, { assignedTo: sam })
  await force(slugs.tickets, asleep.id, { slaStatus: 'breached', slaDueAt: '2020-01-01' })
  const lists = async (id: string) => {
    const found = []
    for (const view of inboxViews) {
      const { inbox } = await openInbox(await requestOfActor('sam'), { view })
      if (inbox.rows.some((row) => row.id === id)) found.push(view)
    }
    return found
  }
  expect(await lists(asleep.id)).toEqual(['mine', 'waiting', 'breaching', 'open', 'all'])
  await snooze(asleep.id)
  expect(await lists(asleep.id)).toEqual(['snoozed', 'all'])
  await rest('POST', `/api/tickets/${merged.id}/merge`, {
    token: await tokenFor('sam'),
    body: { into: target.number },
  })
  expect(await lists(merged.id)).toEqual(['closed', 'all'])

  await reply('ada', asleep.id)
  expect(await lists(asleep.id)).toEqual(expect.arrayContaining(['mine', 'open', 'all']))
  expect(await lists(asleep.id)).not.toContain('snoozed')
})

it('counts in one pass what its lists show', async () => {
  const { payload } = await testPayload()
  for (const change of [{ assignedTo: sam }, {}, { status: 'waiting' }]) {
    const { id } = await makeTicket()
    await patch(id, change)
    await force(slugs.tickets, id, { slaStatus: 'at_risk', slaDueAt: '2020-01-01' })
    await snooze(id)
  }
  const req = await requestOfActor('sam')
  const { counts } = await openInbox(req, {})
  for (const view of inboxViews) {
    if (view === 'all') continue
    const { totalDocs } = await payload.count({
      collection: slugs.tickets,
      where: { and: inboxWhere(inboxQuery({ view }), await typistOf(req, false)) },
      overrideAccess: false,
      user: req.user,
    })
    expect([view, counts[view]]).toEqual([view, totalDocs])
  }
  expect(counts.mine).toBeGreaterThanOrEqual(2)
})

it('says who spoke last, notes included, and what is new to whoever looks', async () => {
  const { id } = await makeTicket()
  const row = async (actor: Actor) => {
    const { inbox } = await openInbox(await requestOfActor(actor), { view: 'open' })
    return inbox.rows.find((each) => each.id === id)
  }
  expect(await row('sam')).toMatchObject({
    last: { did: 'asked', name: 'Ada Brenner', isMine: false },
    isNew: true,
    fresh: 0,
  })
  await mark('sam', id)
  expect(await row('sam')).toMatchObject({ isNew: false })
  expect(await row('nora')).toMatchObject({ isNew: true })

  await reply('ada', id)
  const content = '> Between **us**,\nand [nobody](https://a.example) else.'
  await reply('nora', id, { isInternal: true, content })
  expect(await row('sam')).toMatchObject({
    last: { did: 'noted', line: 'Between us, and nobody else.' },
    isNew: true,
    fresh: 2,
  })
  await reply('sam', id)
  expect(await row('sam')).toMatchObject({ last: { isMine: true }, isNew: false })
})

it('is read in few statements, however many views are kept', async () => {
  const owner = { relationTo: 'staff', value: sam }
  for (const [at, query] of ['view=mine', 'view=open&priority=high', 'view=open&q=x'].entries()) {
    await put(slugs.savedFilters, { name: `Kept ${at}`, query, owner })
  }
  const req = await requestOfActor('sam')
  const said = await statementsOf(() => openInbox(req, { view: 'open' }))
  // Views and choices in two each, rows, last words, one for all tabs, one for all views.
  expect(said.length, said.map(({ text }) => text).join('\n')).toBeLessThanOrEqual(8)
})

it('takes filters among the words, and finds what its chips find', async () => {
  const word = 'tarsiusine'
  const make = async (priority: string, email: string) =>
    (await makeTicket(email, { subject: `A ${word}`, priority })).id
  const urgent = await make('urgent', 'ada@acme.example')
  const low = await make('low', 'ada@acme.example')
  const theirs = await make('urgent', 'bob@globex.example')
  const found = async (params: Record<string, string>) => {
    const { inbox } = await openInbox(await requestOfActor('sam'), { view: 'open', ...params })
    return inbox.rows.map(({ id }) => id).toSorted()
  }
  const requester = await person('ada@acme.example')
  const byChips = await found({ q: word, priority: 'urgent', requester })
  expect(byChips).toEqual([urgent])
  expect(await found({ q: `${word} status:open priority:urgent from:ada` })).toEqual(byChips)
  expect(await found({ q: `${word} -priority:urgent` })).toEqual([low])
  expect(await found({ q: `${word} priority:urgent` })).toEqual([urgent, theirs].toSorted())
  // Filters alone are a list as well.
  const alone = await found({ q: 'priority:urgent from:ada' })
  expect(alone).toContain(urgent)
  expect(alone).toEqual(await found({ priority: 'urgent', requester }))
})

it('knows what stands beside a ticket in a list, also when it has left it', async () => {
  const req = await requestOfActor('sam')
  const { inbox } = await openInbox(req, { view: 'open' })
  const numbers = inbox.rows.map(({ number }) => number)
  const [first, second, third] = numbers
  expect(await neighboursOf(req, 'open', second!)).toEqual({ before: first, after: third })
  expect(await neighboursOf(req, 'open', first!)).toEqual({ before: null, after: second })
  const resolved = tickets[3]!.number
  const beside = await neighboursOf(req, 'open', resolved)
  expect(numbers).not.toContain(resolved)
  expect(numbers).toContain(beside.before)
  expect(await neighboursOf(req, 'nothing', second!)).toEqual({ before: null, after: null })
  const high = await neighboursOf(req, 'view=open&priority=urgent', second!)
  expect([high.before, high.after]).not.toContain(second)
})

it('means the days of the desk where somebody has no zone of their own, and theirs where they have', async () => {
  const req = await requestOfActor('sam')
  const zone = 'Pacific/Auckland'
  for (const { id } of await rowsOf(slugs.businessHours))
    await force(slugs.businessHours, id, { timeZone: zone })
  expect((await typistOf(req, true)).timeZone).toBe(zone)
  Object.assign(req.user ?? {}, { timeZone: 'Europe/Berlin' })
  expect((await typistOf(req, true)).timeZone).toBe('Europe/Berlin')
})
