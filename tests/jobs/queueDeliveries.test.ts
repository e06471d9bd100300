import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import { queueDeliveries } from '@/src/jobs/queueDeliveries'
import { testPayload } from '../support/payload'
import { inOneTransaction } from '@/src/database/transaction'
import { jobsOf, lastEvent, newClient, newDelivery, newTicket } from './newDelivery'

describe('queueing a mail', () => {
  it('leaves one delivery and one job with the change', async () => {
    const { payload, client, ticket, delivery } = await newDelivery()
    expect(delivery).toMatchObject({
      kind: 'ticket_created_client',
      status: 'queued',
      attempts: 0,
      address: client.email,
      recipient: { relationTo: 'clients', value: client.id },
    })
    expect(delivery?.mailId).toContain(`<${ticket.id}.`)
    expect(await jobsOf(payload, delivery?.id)).toBe(1)
  })

  it('leaves nothing when the change is taken back', async () => {
    const before = await allJobs()
    const { delivery } = await newDelivery({ fails: true })
    expect(delivery).toBeUndefined()
    expect(await allJobs()).toBe(before)
  })

  it('tells nobody of a silent change', async () => {
    const before = await allJobs()
    const { delivery } = await newDelivery({ silent: true })
    expect(delivery).toBeUndefined()
    expect(await allJobs()).toBe(before)
  })

  it('refuses to queue outside of a transaction', async () => {
    const { payload } = await testPayload()
    const client = await newClient(payload)
    const ticket = await newTicket(payload, client)
    const req = await createLocalReq({}, payload)
    const before = await allJobs()
    await expect(
      queueDeliveries(req, [
        {
          kind: 'ticket_created_client',
          ticket: ticket.id,
          event: await lastEvent(payload, ticket.id),
          recipient: { relationTo: 'clients', value: client.id },
          address: client.email,
        },
      ]),
    ).rejects.toThrow('inside the transaction')
    expect(await allJobs()).toBe(before)
  })

  it('tells nobody twice of one event in the same way', async () => {
    const { payload, client, ticket, delivery } = await newDelivery()
    const before = await allJobs()
    const again = {
      kind: 'ticket_created_client',
      ticket: ticket.id,
      event: await lastEvent(payload, ticket.id),
      recipient: { relationTo: 'clients', value: client.id },
      address: client.email,
    } as const
    const req = await createLocalReq({}, payload)
    await inOneTransaction(req, () => queueDeliveries(req, [again]))
    expect(await allJobs()).toBe(before)
    const other = { ...again, kind: 'reply_client' } as const
    await inOneTransaction(req, () => queueDeliveries(req, [again, other]))
    expect(await allJobs()).toBe(before + 1)
    const { rows } = await payload.db.pool.query(
      'select id, kind from deliveries where ticket_id = $1 order by created_at',
      [ticket.id],
    )
    expect(rows.map(({ kind }) => kind)).toEqual(['ticket_created_client', 'reply_client'])
    expect(rows[0].id).toBe(delivery?.id)
  })

  it('does not wait for a free connection of the pool', async () => {
    const { payload } = await testPayload()
    const client = await newClient(payload)
    const many = Array.from({ length: 20 }, () => newDelivery({ client }))
    const deliveries = (await Promise.all(many)).map(({ delivery }) => delivery?.id)
    expect(new Set(deliveries).size).toBe(20)
  })
})

async function allJobs(): Promise<number> {
  const { payload } = await testPayload()
  const { rows } = await payload.db.pool.query('select count(*)::int as jobs from pgboss.job')
  return rows[0].jobs
}
