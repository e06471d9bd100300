import { recordEvent } from '../events/recordEvent'
import { followWhoIsNamed } from '../followers/staffFollowers'
import { followClock } from '../sla/followClock'
import { idOf } from '@/src/domain/ids'
import { mentionedIn } from '@/src/domain/ticket/mentions'
import type { Message } from '@/src/payload-types'
import { keepTicket, ticketOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

/** Those who work on tickets and whom a note calls by their names. */
async function namedInNote(req: PayloadRequest, note: string): Promise<string[]> {
  if (!note.includes('@')) return []
  const { docs } = await req.payload.find({
    collection: slugs.staff,
    where: { disabled: { equals: false }, role: { not_equals: 'editor' } },
    select: { name: true },
    pagination: false,
    depth: 0,
    // Names alone; a note that comes in without a person calls people as well.
    overrideAccess: true,
    req,
  })
  return mentionedIn(note, docs)
}

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
