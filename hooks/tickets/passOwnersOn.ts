import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { TicketListener } from './listeners'

const carriers = [slugs.messages, slugs.attachments, slugs.ticketEvents] as const

/** A ticket that moves to another organization takes what hangs on it along. */
export const passOwnersOn: TicketListener = async (req, { before, after }) => {
  const organization = idOf(after.organization)
  if (!before || organization === idOf(before.organization)) return

  for (const collection of carriers) {
    await req.payload.db.updateMany({
      collection,
      where: { ticket: { equals: after.id } },
      data: { organization },
      returning: false,
      req,
    })
  }
}
