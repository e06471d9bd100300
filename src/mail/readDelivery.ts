import type { Payload, PayloadRequest } from 'payload'

import type { AccountCollection } from '@/src/database/accountState'
import { deskZone } from '@/src/database/deskZone'
import { idOf } from '@/src/domain/ids'
import type { Client, Delivery, Staff } from '@/src/payload-types'
import { slugs } from '@/src/slugs'

/** The desk's own list of what is to be sent. */
export const readDelivery = (payload: Payload, id: string, req?: PayloadRequest) =>
  payload.findByID({
    collection: slugs.deliveries,
    id,
    depth: 0,
    disableErrors: true,
    // The worker's own list of what is to be sent.
    overrideAccess: true,
    req,
  })

export async function readDeliveries(payload: Payload, ids: readonly string[]) {
  const { docs } = await payload.find({
    collection: slugs.deliveries,
    where: { id: { in: ids } },
    sort: ['createdAt', 'id'],
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
  })
  return docs
}

export type Recipient = (
  (Client & { collection: 'clients' }) | (Staff & { collection: 'staff' })
) & { collection: AccountCollection; timeZone: string }

/** Whom it goes to, as they are now; null when they are gone. Staff without a zone have that of the desk. */
export async function readRecipient(
  payload: Payload,
  { recipient }: Pick<Delivery, 'recipient'>,
): Promise<Recipient | null> {
  const collection = recipient.relationTo
  const person = await payload.findByID({
    collection,
    id: idOf(recipient.value) ?? '',
    depth: 0,
    disableErrors: true,
    // The worker looks the person up to act as that person from here on.
    overrideAccess: true,
  })
  if (!person) return null
  const timeZone = person.timeZone || (await deskZone({ payload }))
  return { ...person, collection, timeZone } as Recipient
}
