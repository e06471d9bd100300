import { momentOf } from '../momentOf'
import { ticketOf } from '../ticketOf'
import { messageEffect } from '@/src/domain/ticket/effects'
import { idOf } from '@/src/domain/ids'
import type { Message } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { CollectionAfterChangeHook } from 'payload'

/** What the message does to its ticket, as the table of effects says. */
export const applyToTicket: CollectionAfterChangeHook<Message> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return

  const ticket = ticketOf(req)
  const effect = messageEffect({
    status: ticket.status,
    side: doc.authorSide ?? 'staff',
    isInternal: doc.isInternal,
  })
  if (!effect.ok || !effect.isActivity) return

  const now = momentOf(req).toISOString()
  const activity = {
    lastActivityAt: now,
    lastReply: {
      at: now,
      name: doc.authorName,
      side: doc.authorSide,
      by: idOf(doc.author?.value),
    },
    ...(effect.answers && !ticket.firstRespondedAt ? { firstRespondedAt: now } : {}),
  }
  const where = { collection: slugs.tickets, id: ticket.id } as const
  if (!effect.moveTo) {
    // Nothing that a rule of tickets would look at: these columns are the server's own.
    await req.payload.db.updateOne({
      ...where,
      data: { ...activity, updatedAt: now },
      returning: false,
      req,
    })
    return
  }
  await req.payload.update({
    ...where,
    data: { ...activity, status: effect.moveTo },
    depth: 0,
    // Clients have no right to change tickets; their words do, by the rules of the life of a ticket.
    overrideAccess: true,
    req,
  })
}
