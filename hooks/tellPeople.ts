import { noticesOf } from '@/src/domain/notifications'
import type { TicketEventDraft } from '@/src/domain/ticketEvents'
import { mayBeTold } from '@/src/domain/toldPeople'
import { queueDelivery } from '@/src/jobs/queueDelivery'
import type { PayloadRequest } from 'payload'
import { audiences, type Subject } from './audiences'

type Told = Pick<TicketEventDraft, 'kind' | 'after'> & { isInternal: boolean }

/** One queued mail for each person that the table of notifications names. */
export async function tellPeople(req: PayloadRequest, on: Subject, event: Told): Promise<void> {
  const told = new Set<string>()
  for (const { audience, delivery } of noticesOf(event)) {
    for (const person of await audiences[audience](req, on)) {
      if (!mayBeTold(person, event, told)) continue
      told.add(person.id)
      await queueDelivery(req, {
        kind: delivery,
        ticket: on.ticket.id,
        attachment: on.file?.id,
        recipient: { relationTo: person.relationTo, value: person.id },
        address: person.email,
      })
    }
  }
}
