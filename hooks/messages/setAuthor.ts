import { actorOf } from '../actorOf'
import { messageEffect } from '@/src/domain/ticket/effects'
import { idOf } from '@/src/domain/ids'
import type { Message } from '@/src/payload-types'
import { ticketOf } from '@/src/requestContext'
import { refuse } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook } from 'payload'

/** Who wrote a message is who is signed in; and a closed ticket takes no more replies. */
export const setAuthor: CollectionBeforeValidateHook<Message> = ({ data = {}, operation, req }) => {
  if (operation !== 'create') return data

  const { side, name, reference } = actorOf(req)
  const author = reference
    ? { author: reference, authorName: name, authorSide: side === 'staff' ? 'staff' : 'client' }
    : {}
  const isInternal = side !== 'client' && data.isInternal === true
  const signed = { ...data, ...author, isInternal } as typeof data

  const effect = messageEffect({
    status: ticketOf(req, idOf(data.ticket)).status,
    side: signed.authorSide ?? 'staff',
    isInternal,
  })
  if (!effect.ok) throw refuse(409, { ...effect.refusal, field: 'ticket' })
  return signed
}
