import { noticesOf, type Audience, type ToldEvent } from '@/src/domain/notifications'
import { toldPeople } from '@/src/domain/toldPeople'
import { queueDeliveries } from '@/src/jobs/queueDeliveries'
import type { PayloadRequest } from 'payload'
import { actorOf } from './actorOf'
import { audiences, type Subject, type Told } from './audiences'

type Happened = Omit<ToldEvent, 'actorSide'> & { id: string; message?: string }

/** One queued mail for each person that the table of notifications names. */
export async function tellPeople(req: PayloadRequest, on: Subject, event: Happened): Promise<void> {
  if (req.context.silent === true) return
  const { side, reference } = actorOf(req)
  const told = { ...event, actorSide: side, actor: reference?.value ?? null }
  const peopleOf: Partial<Record<Audience, readonly Told[]>> = {}
  for (const { audience } of noticesOf(told)) {
    peopleOf[audience] ??= await audiences[audience](req, on, event)
  }
  await queueDeliveries(
    req,
    toldPeople(told, peopleOf).map(({ person, kind }) => ({
      kind,
      ticket: on.ticket.id,
      event: event.id,
      message: event.message,
      attachment: on.file?.id,
      recipient: { relationTo: person.relationTo, value: person.id },
      address: person.email,
    })),
  )
}
