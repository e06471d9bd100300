import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sweepSilence } from '@/src/jobs/tasks/sweepSilence'
import { slugs } from '@/src/slugs'
import { describeTime } from '@/src/ui/format/describeTime'
import { tokenFor } from '../http/desk/actors'
import { makeTicket, patch } from '../http/desk/makeTicket'
import { force, organization, rowOf, sql } from '../http/desk/system'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { choose, openMailbox } from './mailbox'
import { sendsAsBefore } from './mailSettings'

const day = 24 * 60 * 60 * 1000
let payload: Payload
let mailbox: Awaited<ReturnType<typeof openMailbox>>
beforeAll(async () => {
  ;({ payload } = await testPayload())
  mailbox = await openMailbox(payload)
  await choose(payload, { waitSeconds: 0 })
  for (const actor of ['ada', 'sam'] as const) await tokenFor(actor)
})
afterAll(async () => {
  sendsAsBefore()
  await mailbox.stop()
})

const after = (days: number) => new Date(Date.now() + days * day)

async function waitingTicket(change: Record<string, unknown> = {}) {
  const { id } = await makeTicket()
  await patch(id, { status: 'waiting', ...change })
  await mailbox.work(id)
  await mailbox.arrived()
  return id
}

/** The sweep at that moment, what was queued then made as old as that, and what came of it. */
async function sweep(id: string, now: Date) {
  await sweepSilence.run({ payload, input: {}, now })
  await sql(`update deliveries set created_at = $2 where ticket_id = $1 and status = 'queued'`, [
    id,
    now.toISOString(),
  ])
  await mailbox.work(id, now)
  return mailbox.arrived()
}
const statusOf = async (id: string) => (await rowOf(slugs.tickets, id)).status

describe('a ticket that waits for its client', () => {
  it('is reminded of once after three days, and closed after ten, each told by mail', async () => {
    const id = await waitingTicket()
    expect(await sweep(id, after(2.9))).toEqual([])
    const [reminder, ...more] = await sweep(id, after(3.1))
    expect(more).toEqual([])
    expect(reminder?.to1).toBe('ada@acme.example')
    expect(reminder?.text).toContain('waits for your answer')
    expect(reminder?.text).toMatch(/we close the request on/)
    expect(await sweep(id, after(4))).toEqual([])
    expect(await sweep(id, after(9.9))).toEqual([])
    expect(await statusOf(id)).toBe('waiting')
    const [closed, ...others] = await sweep(id, after(10.2))
    expect(others).toEqual([])
    expect(closed?.text?.replace(/\s+/g, ' ')).toContain('We have heard nothing for a while')
    expect(await statusOf(id)).toBe('closed')
    expect(closed?.subject).toBe(reminder?.subject)
  })

  it('is left alone once the client has answered, and waits anew for the next answer', async () => {
    const id = await waitingTicket()
    await sweep(id, after(3.1))
    const { status } = await rest('POST', `/api/tickets/${id}/messages`, {
      token: await tokenFor('ada'),
      body: { content: 'Here it is.' },
    })
    expect(status).toBe(201)
    await sweep(id, after(11))
    expect(await statusOf(id)).toBe('open')
    await patch(id, { status: 'waiting' })
    await mailbox.work(id)
    await mailbox.arrived()
    expect(await sweep(id, after(3.2))).toHaveLength(1)
  })

  it('for somebody else is nobody’s fault', async () => {
    const id = await waitingTicket({ waitingOn: 'third_party' })
    expect(await sweep(id, after(4))).toEqual([])
    await sweep(id, after(20))
    expect(await statusOf(id)).toBe('waiting')
  })

  it('of an organization that wants no reminders is left alone', async () => {
    const id = await waitingTicket()
    const acme = await organization('Acme')
    await force(slugs.organizations, acme, { remindsClients: false })
    expect(await sweep(id, after(4))).toEqual([])
    await sweep(id, after(20))
    expect(await statusOf(id)).toBe('waiting')
    await force(slugs.organizations, acme, { remindsClients: true })
  })

  it('is not closed before it was reminded of, even where the desk was off for weeks', async () => {
    const id = await waitingTicket()
    const late = after(30)
    const [reminder, ...more] = await sweep(id, late)
    expect(more).toEqual([])
    expect(await statusOf(id)).toBe('waiting')
    // The seven days between the two are left, however long nobody was asked.
    const closes = new Date(late.getTime() + 7 * day)
    const zone = { now: late, language: 'en', timeZone: 'Europe/Berlin' } as const
    const text = reminder?.text?.replace(/\s+/g, ' ')
    expect(text).toContain(`we close the request on ${describeTime(closes, zone).day}.`)
  })
})

it('clients hear that somebody is still at work only where the desk wants that', async () => {
  const { id } = await makeTicket()
  await patch(id, { status: 'in_progress' })
  await mailbox.work(id)
  await mailbox.arrived()
  expect(await sweep(id, after(8))).toEqual([])
  await choose(payload, { stillWorkingAfterDays: 7 })
  const [mail, ...more] = await sweep(id, after(8))
  expect(more).toEqual([])
  expect(mail?.text).toContain('somebody is working on it')
  expect(await sweep(id, after(9))).toEqual([])
  await choose(payload, { stillWorkingAfterDays: 0 })
})
