import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { CollectionAfterChangeHook } from 'payload'

const carriers = [slugs.messages, slugs.attachments, slugs.ticketEvents] as const

/** A ticket that moves to another organization takes what hangs on it along. */
export const passOwnersOn: CollectionAfterChangeHook<Ticket> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const organization = idOf(doc.organization)
  if (operation === 'create' || organization === idOf(previousDoc.organization)) return

  for (const collection of carriers) {
    await req.payload.db.updateMany({
      collection,
      where: { ticket: { equals: doc.id } },
      data: { organization },
      returning: false,
      req,
    })
  }
}
