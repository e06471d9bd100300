import { createLocalReq, type Payload } from 'payload'

import { queueDeliveries } from '@/src/jobs/queueDeliveries'
import type { TicketDeliveryKind } from '@/src/domain/ticket/told'
import type { Client } from '@/src/payload-types'
import { inOneTransaction } from '@/src/database/transaction'
import { slugs } from '@/src/slugs'
import { newPerson } from '../http/desk/signIn'
import { testPayload } from '../support/payload'

/** A client of their own in no organization, so that a test may change and disable this person. */
export async function newClient(payload: Payload, change: Partial<Client> = {}): Promise<Client> {
  const { docs } = await payload.find({
    collection: slugs.organizations,
    limit: 1,
    overrideAccess: true,
  })
  const memberships = docs.map((doc) => ({ organization: doc.id, role: 'member' as const }))
  const { id } = await newPerson({ name: 'Ada Byron', memberships, ...change })
  return payload.findByID({ collection: slugs.clients, id, overrideAccess: true })
}

export async function newTicket(payload: Payload, client: Client) {
  const { docs } = await payload.find({
    collection: slugs.ticketCategories,
    limit: 1,
    overrideAccess: true,
  })
  return payload.create({
    collection: slugs.tickets,
    data: {
      subject: 'Contact form drops attachments',
      description: 'Since Monday.',
      category: docs[0]?.id,
    } as never,
    overrideAccess: false,
    user: { ...client, collection: 'clients' },
    context: { silent: true },
  })
}

type Wish = { client?: Client; fails?: boolean; silent?: boolean; kind?: TicketDeliveryKind }

/** What happened last to a ticket; of each event a person is told once. */
export async function lastEvent(payload: Payload, ticket: string): Promise<string> {
  const { docs } = await payload.find({
    collection: slugs.ticketEvents,
    where: { ticket: { equals: ticket } },
    sort: '-createdAt',
    limit: 1,
    overrideAccess: true,
  })
  return docs[0]?.id ?? ''
}

/** Queues one confirmation as a change would, in a transaction. Returns the delivery, if any. */
export async function newDelivery({ client, fails, silent, kind }: Wish = {}) {
  const { payload } = await testPayload()
  const person = client ?? (await newClient(payload))
  const ticket = await newTicket(payload, person)
  const req = await createLocalReq({ context: silent ? { silent } : {} }, payload)
  const event = await lastEvent(payload, ticket.id)
  const work = inOneTransaction(req, async () => {
    await queueDeliveries(req, [
      {
        kind: kind ?? 'ticket_created_client',
        ticket: ticket.id,
        event,
        recipient: { relationTo: 'clients', value: person.id },
        address: person.email,
      },
    ])
    if (fails) throw new Error('the change is taken back')
  })
  await (fails ? work.catch(() => undefined) : work)
  const { docs } = await payload.find({
    collection: slugs.deliveries,
    where: { ticket: { equals: ticket.id } },
    depth: 0,
    overrideAccess: true,
  })
  return { payload, client: person, ticket, delivery: docs[0] }
}

export async function deliveryNow(payload: Payload, id: string) {
  return payload.findByID({ collection: slugs.deliveries, id, depth: 0, overrideAccess: true })
}

/** How many jobs there are for a delivery, finished ones included. */
export async function jobsOf(payload: Payload, deliveryId: string | undefined): Promise<number> {
  const { rows } = await payload.db.pool.query(
    `select count(*)::int as jobs from pgboss.job where data->>'delivery' = $1`,
    [deliveryId],
  )
  return rows[0].jobs
}
