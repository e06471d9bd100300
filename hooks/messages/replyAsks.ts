import { actorOf } from '../actorOf'
import { ticketOf } from '../ticketOf'
import { replyAsks, type ReplyAsks } from '@/src/domain/ticket/replyAsks'
import { isDone } from '@/src/domain/ticket/status'
import type { Message } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import {
  type CollectionBeforeOperationHook,
  type CollectionBeforeValidateHook,
  type PayloadRequest,
  APIError,
} from 'payload'

/** What the message that is being created asks of its ticket; `checkAsks` has read it. */
export const asksOf = ({ context }: PayloadRequest): ReplyAsks =>
  (context.replyAsks as ReplyAsks | undefined) ?? { status: null, reopen: false }

/** Refused before anything else is looked at, so that nothing of the message is stored. */
export const checkAsks: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create') return
  const verdict = replyAsks((args as { data?: object }).data ?? {}, actorOf(req).side)
  if (!verdict.ok) {
    const { message, status, field } = verdict
    throw new APIError(message, status, { field }, true)
  }
  req.context.replyAsks = verdict.asks
}

/** A reply that asks for it takes up a closed ticket first, in the transaction that stores it. */
export const reopenFirst: CollectionBeforeValidateHook<Message> = async ({
  data,
  operation,
  req,
}) => {
  const ticket = ticketOf(req)
  if (operation !== 'create' || !asksOf(req).reopen || !isDone(ticket.status)) return data
  const opened = await req.payload.update({
    collection: slugs.tickets,
    id: ticket.id,
    data: { status: 'open' },
    depth: 0,
    // A client may reopen within the days that the team has set, which `checkMove` looks at.
    overrideAccess: true,
    req,
  })
  req.context.ticket = opened
  return data
}
