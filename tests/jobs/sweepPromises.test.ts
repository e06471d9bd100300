import { beforeAll, expect, it } from 'vitest'
import { sweepPromises } from '@/src/jobs/tasks/sweepPromises'
import { slugs } from '@/src/slugs'
import { force, person, rowOf, rowsOf, sql } from '../http/desk/system'
import { makeTicket, patch } from '../http/desk/makeTicket'
import { acmeIsPromised, longAgo } from '../http/sla/levels'
import { testPayload } from '../support/payload'

let policy: string
beforeAll(async () => {
  ;({ policy } = await acmeIsPromised('Sweep'))
  // What the demo owes somebody is no matter here.
  await sql('update sla_cycles set tell_at = null')
})

const run = async () => {
  const { payload } = await testPayload()
  await sweepPromises.run({ payload, input: {}, now: new Date(0) })
}

const eventsOf = async (ticket: string) =>
  (await rowsOf(slugs.ticketEvents, { ticket: { equals: ticket } }))
    .filter(({ kind }) => String(kind).startsWith('sla_'))
    .map(({ kind, after }) => [kind, (after as { target: string }).target])

const mailsOf = async (ticket: string) =>
  (await rowsOf(slugs.deliveries, { ticket: { equals: ticket } })).filter(({ kind }) =>
    String(kind).startsWith('sla_'),
  )

it('says nothing before four fifths are used, then warns once', async () => {
  const { id } = await makeTicket()
  await longAgo(id, 47)
  await run()
  expect(await eventsOf(id)).toEqual([])
  await longAgo(id, 2)
  await run()
  await run()
  expect(await eventsOf(id)).toEqual([['sla_warning', 'first_response']])
  expect(await rowOf(slugs.tickets, id)).toMatchObject({ slaStatus: 'at_risk' })
})

it('tells of a breach once, whoever looks and how often, after days with its true time', async () => {
  const { id } = await makeTicket()
  await longAgo(id, 7 * 24 * 60)
  const due = (await rowsOf(slugs.slaCycles, { ticket: { equals: id } })).map(({ dueAt }) => dueAt)
  await Promise.all([run(), run(), run(), run()])
  await run()
  expect((await eventsOf(id)).sort()).toEqual([
    ['sla_breach', 'first_response'],
    ['sla_breach', 'resolution'],
  ])
  const events = await rowsOf(slugs.ticketEvents, {
    ticket: { equals: id },
    kind: { equals: 'sla_breach' },
  })
  expect(events.map(({ after }) => (after as { dueAt: string }).dueAt).sort()).toEqual(due.sort())
  expect(events.every(({ isInternal }) => isInternal === true)).toBe(true)
  expect((await rowOf(slugs.tickets, id)).slaStatus).toBe('breached')
  const tellings = await sql('select count(*)::int as n from sla_tellings where ticket_id = $1', [
    id,
  ])
  expect(tellings[0]?.n).toBe(2)
})

it('mails the assignee, and of a breach admins or whom the policy names, no client', async () => {
  const { id } = await makeTicket()
  const sam = await person('sam@desk.example')
  const kim = await person('kim@desk.example')
  await patch(id, { assignedTo: sam })
  await longAgo(id, 61)
  await run()
  const first = await mailsOf(id)
  expect(first.map(({ address }) => address).sort()).toEqual([
    'admin@desk.example',
    'sam@desk.example',
  ])
  expect(first.every(({ kind }) => kind === 'sla_breach')).toBe(true)

  await force(slugs.slaPolicies, policy, { tellOnBreach: [kim] })
  const other = await makeTicket()
  await patch(other.id, { assignedTo: sam })
  await longAgo(other.id, 61)
  await run()
  expect((await mailsOf(other.id)).map(({ address }) => address).sort()).toEqual([
    'kim@desk.example',
    'sam@desk.example',
  ])
})

it('tells of what is broken and ended already, and never of what is closed in time', async () => {
  const late = await makeTicket()
  await longAgo(late.id, 500)
  await patch(late.id, { status: 'resolved' })
  // Judged when it had another priority: it stays judged so.
  await sql(
    `update sla_cycles set priority = 'low', policy_version = 'an older one'
     where ticket_id = $1 and target = 'first_response'`,
    [late.id],
  )
  const inTime = await makeTicket()
  await patch(inTime.id, { status: 'resolved' })
  await longAgo(inTime.id, 9000)
  await run()
  expect((await eventsOf(late.id)).map(([kind]) => kind)).toEqual(['sla_breach', 'sla_breach'])
  const [answer] = await rowsOf(slugs.slaCycles, {
    and: [{ ticket: { equals: late.id } }, { target: { equals: 'first_response' } }],
  })
  expect(answer).toMatchObject({ priority: 'low', policyVersion: 'an older one', told: 'breach' })
  expect(await eventsOf(inTime.id)).toEqual([])
  expect((await rowOf(slugs.tickets, late.id)).slaStatus).toBe('breached')
  expect((await rowOf(slugs.tickets, inTime.id)).slaStatus).toBe('met')
})

it('warns again of another promise, and not again of the same', async () => {
  const { id } = await makeTicket()
  await longAgo(id, 29)
  await patch(id, { priority: 'urgent' })
  await run()
  expect(await eventsOf(id)).toEqual([['sla_warning', 'first_response']])
  await patch(id, { priority: 'normal' })
  await patch(id, { priority: 'urgent' })
  await run()
  expect(await eventsOf(id)).toHaveLength(1)
})
