import { createLocalReq } from 'payload'
import { describe, expect, it } from 'vitest'

import { queueDelivery } from '@/src/jobs/queueDelivery'
import { testPayload } from '../support/payload'
import { jobsOf, newClient, newDelivery, newTicket } from './newDelivery'

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
      queueDelivery(req, {
        kind: 'ticket_created_client',
        ticket: ticket.id,
        recipient: { relationTo: 'clients', value: client.id },
        address: client.email,
      }),
    ).rejects.toThrow('inside the transaction')
    expect(await allJobs()).toBe(before)
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
