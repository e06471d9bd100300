import { actorOf } from '../actorOf'
import { advanceTicket } from '../tickets/advanceTicket'
import { idOf } from '@/src/domain/ids'
import { replyAsks } from '@/src/domain/ticket/replyAsks'
import { isDone } from '@/src/domain/ticket/status'
import type { Message } from '@/src/payload-types'
import { asksIn, keepAsks, ticketOf } from '@/src/requestContext'
import { refuse } from '@/src/words/refuse'
import type { CollectionBeforeOperationHook, CollectionBeforeValidateHook } from 'payload'

/** Refused before anything else is looked at, so that nothing of the message is stored. */
export const checkAsks: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation !== 'create') return
  const verdict = replyAsks((args as { data?: object }).data ?? {}, actorOf(req).side)
  if (verdict.ok) return keepAsks(req, verdict.asks)
  const { refusal, status, field } = verdict
  throw refuse(status, { ...refusal, field })
}

/** A reply that asks for it takes up a closed ticket first, in the transaction that stores it. */
export const reopenFirst: CollectionBeforeValidateHook<Message> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create' || !asksIn(req).reopen) return data
  const ticket = ticketOf(req, idOf(data?.ticket))
  if (isDone(ticket.status)) await advanceTicket(req, ticket, { kind: 'reopened' })
  return data
}
