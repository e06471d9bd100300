import { advanceTicket } from '../tickets/advanceTicket'
import { idOf } from '@/src/domain/ids'
import { settingsAsked } from '@/src/domain/ticket/replyAsks'
import type { Message } from '@/src/payload-types'
import { asksIn, isDesk, ticketOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { CollectionAfterChangeHook, PayloadRequest } from 'payload'

/** What else the ticket is set to is a save of whoever writes, with all that a save is held to. */
async function saveAsked(req: PayloadRequest, ticket: string): Promise<void> {
  const data = settingsAsked(asksIn(req))
  if (Object.keys(data).length === 0) return
  await req.payload.update({
    collection: slugs.tickets,
    id: ticket,
    data,
    depth: 0,
    // A job or a script of the desk's own may do all that the rules of a ticket allow.
    overrideAccess: isDesk(req),
    user: req.user,
    req,
  })
}

/** What the message does to its ticket. Who wrote it is who moves it, whoever brings it in. */
export const applyToTicket: CollectionAfterChangeHook<Message> = async ({
  doc: { ticket, isInternal, author, authorName, authorSide },
  operation,
  req,
}) => {
  if (operation !== 'create') return
  const by = idOf(author?.value)
  const before = ticketOf(req, idOf(ticket))
  const { status } = asksIn(req)
  const cause = { kind: 'said', isInternal, name: authorName, by, status } as const
  await advanceTicket(req, before, cause, authorSide ?? 'staff')
  await saveAsked(req, before.id)
}
