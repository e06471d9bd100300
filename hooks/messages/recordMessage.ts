import { recordEvent } from '../events/recordEvent'
import { followWhoIsNamed } from '../followers/staffFollowers'
import { namedInNote } from './namedInNote'
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
  const said = { before: null, message: doc.id, isInternal: doc.isInternal }
  const mentioned = doc.isInternal ? await namedInNote(req, doc.content) : []
  const happened = await recordEvent(
    req,
    ticket,
    doc.isInternal
      ? { ...said, kind: 'noted', after: mentioned.length > 0 ? { mentioned } : null }
      : { ...said, kind: 'replied', after: null },
  )
  await followWhoIsNamed(req, ticket.id, mentioned)
  const shown = await followClock(req, ticket, [{ ...happened, side: doc.authorSide }])
  // Whatever the message does to its ticket goes on from these due times.
  if (shown) keepTicket(req, { ...ticket, ...shown })
}
