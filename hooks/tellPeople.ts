import { notifications } from '@/src/domain/notifications'
import type { TicketEventKind } from '@/src/domain/ticketEvents'
import { idOf } from '@/src/idOf'
import { queueDelivery } from '@/src/jobs/queueDelivery'
import type { Client, Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

async function requesterOf(req: PayloadRequest, ticket: Ticket): Promise<Client | null> {
  const id = idOf(ticket.client)
  if (id === null) return null
  if (req.user?.id === id) return req.user as unknown as Client
  return req.payload.findByID({
    collection: slugs.clients,
    id,
    depth: 0,
    disableErrors: true,
    // Whoever acts need not be allowed to read the address of the person who is told.
    overrideAccess: true,
    req,
  })
}

/** One queued mail for each person that the table of notifications names. */
export async function tellPeople(
  req: PayloadRequest,
  ticket: Ticket,
  kind: TicketEventKind,
): Promise<void> {
  for (const { delivery } of notifications[kind] ?? []) {
    const requester = await requesterOf(req, ticket)
    if (!requester || requester.disabled) continue
    await queueDelivery(req, {
      kind: delivery,
      ticket: ticket.id,
      recipient: { relationTo: 'clients', value: requester.id },
      address: requester.email,
    })
  }
}
