import { actorOf } from '@/hooks/actorOf'
import { lockTickets } from '@/src/database/transaction'
import { isAsAsked, replyAsks } from '@/src/domain/ticket/replyAsks'
import { isRepetition } from '@/src/domain/ticket/repeatedReply'
import { idOf, isUuid } from '@/src/domain/ids'
import type { Message } from '@/src/payload-types'
import { isDesk } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { visibleTicket } from './visibleTicket'

/**
 * The last message of a ticket, if this one repeats it; null for one that is new. Within the
 * transaction that creates it, so that a twin waits until the first is there.
 */
export async function earlierReply(
  req: PayloadRequest,
  data: Record<string, unknown>,
): Promise<Message | null> {
  const { ticket, content, isInternal } = data
  if (!isUuid(ticket) || typeof content !== 'string') return null
  await lockTickets(req, [ticket])

  const { docs } = await req.payload.find({
    collection: slugs.messages,
    where: { ticket: { equals: ticket } },
    sort: ['-createdAt', '-id'],
    limit: 1,
    pagination: false,
    depth: 0,
    // A job or a script of the desk's own sees all.
    overrideAccess: isDesk(req),
    user: req.user,
    req,
  })
  const [last] = docs
  if (!last) return null

  const { reference, side } = actorOf(req)
  const before = {
    author: idOf(last.author.value),
    content: last.content,
    isInternal: last.isInternal,
    at: new Date(last.createdAt),
    files: 0,
  }
  const asked = {
    author: reference?.value ?? null,
    content,
    isInternal: side !== 'client' && isInternal === true,
  }
  const now = new Date()
  if (!isRepetition(before, asked, now)) return null

  const { totalDocs: files } = await req.payload.count({
    collection: slugs.attachments,
    where: { message: { equals: last.id } },
    // A job or a script of the desk's own sees all.
    overrideAccess: isDesk(req),
    user: req.user,
    req,
  })
  if (!isRepetition({ ...before, files }, asked, now)) return null
  // The same words that ask for something else now are another message.
  const verdict = replyAsks(data, side)
  if (!verdict.ok) return null
  const { status, priority, assignedTo, category } = await visibleTicket(req, ticket)
  const standing = { status, priority, assignedTo: idOf(assignedTo), category: idOf(category) }
  return isAsAsked(standing, verdict.asks) ? last : null
}
