import { advanceTicket } from '../tickets/advanceTicket'
import { idOf } from '@/src/domain/ids'
import type { Message } from '@/src/payload-types'
import { asksIn, ticketOf } from '@/src/requestContext'
import type { CollectionAfterChangeHook } from 'payload'

/** What the message does to its ticket. Who wrote it is who moves it, whoever brings it in. */
export const applyToTicket: CollectionAfterChangeHook<Message> = async ({
  doc: { ticket, isInternal, author, authorName, authorSide },
  operation,
  req,
}) => {
  if (operation !== 'create') return
  const by = idOf(author?.value)
  const { status } = asksIn(req)
  const cause = { kind: 'said', isInternal, name: authorName, by, status } as const
  await advanceTicket(req, ticketOf(req, idOf(ticket)), cause, authorSide ?? 'staff')
}
