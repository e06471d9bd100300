import { recordEvent } from '../events/recordEvent'
import { followClock } from '../sla/followClock'
import { idOf } from '@/src/domain/ids'
import type { Message } from '@/src/payload-types'
import { keepTicket, ticketOf } from '@/src/requestContext'
import type { CollectionAfterChangeHook } from 'payload'

export const recordMessage: CollectionAfterChangeHook<Message> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return
  const ticket = ticketOf(req, idOf(doc.ticket))
  const happened = await recordEvent(req, ticket, {
    kind: doc.isInternal ? 'noted' : 'replied',
    before: null,
    after: null,
    message: doc.id,
    isInternal: doc.isInternal,
  })
  const shown = await followClock(req, ticket, [{ ...happened, side: doc.authorSide }])
  // Whatever the message does to its ticket goes on from these due times.
  if (shown) keepTicket(req, { ...ticket, ...shown })
}
