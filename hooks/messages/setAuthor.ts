import { actorOf } from '../actorOf'
import { continuedIn } from '@/hooks/tickets/continuedIn'
import { continuedRefusal, messageEffect } from '@/src/domain/ticket/effects'
import { idOf } from '@/src/domain/ids'
import type { Message } from '@/src/payload-types'
import { ticketOf } from '@/src/requestContext'
import { refuse } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook } from 'payload'

/** Who wrote a message is who is signed in; and a closed ticket takes no more replies. */
export const setAuthor: CollectionBeforeValidateHook<Message> = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data

  const { side, name, reference } = actorOf(req)
  const author = reference
    ? { author: reference, authorName: name, authorSide: side === 'staff' ? 'staff' : 'client' }
    : {}
  const isInternal = side !== 'client' && data.isInternal === true
  const signed = { ...data, ...author, isInternal } as typeof data

  const ticket = ticketOf(req, idOf(data.ticket))
  if (ticket.mergedInto && !isInternal) {
    const refused = continuedRefusal(await continuedIn(req, ticket))
    throw refuse(409, { ...refused, field: 'ticket' })
  }
  const effect = messageEffect({
    status: ticket.status,
    side: signed.authorSide ?? 'staff',
    isInternal,
  })
  if (!effect.ok) throw refuse(409, { ...effect.refusal, field: 'ticket' })
  return signed
}
