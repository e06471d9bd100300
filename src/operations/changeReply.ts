import { actorOf } from '@/hooks/actorOf'
import { recordEvent } from '@/hooks/events/recordEvent'
import { advanceTicket } from '@/hooks/tickets/advanceTicket'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { inOneTransaction } from '@/src/database/transaction'
import { idOf } from '@/src/domain/ids'
import { contentMax } from '@/src/domain/limits'
import { textRefusal, typedText } from '@/src/domain/text/typedText'
import { mayChangeReply } from '@/src/domain/ticket/replyChange'
import type { Message, Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refuse, wrongField } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'

/** The message as the caller sees it; 404 for any other. */
export const visibleMessage = (req: PayloadRequest, id: unknown): Promise<Message> =>
  req.payload.findByID({
    collection: slugs.messages,
    id: String(id),
    depth: 0,
    overrideAccess: false,
    req,
  })

/** The last thing that was said to everybody, apart from one message and what was withdrawn. */
async function lastWordBut(req: PayloadRequest, ticket: string, but: string) {
  const { docs } = await req.payload.find({
    collection: slugs.messages,
    where: {
      ticket: { equals: ticket },
      isInternal: { equals: false },
      withdrawnAt: { exists: false },
      id: { not_equals: but },
    },
    sort: ['-createdAt', '-id'],
    limit: 1,
    pagination: false,
    depth: 0,
    // The same for everybody who sees the ticket.
    overrideAccess: true,
    req,
  })
  return docs[0] ?? null
}

async function requireChangeable(req: PayloadRequest, message: Message, ticket: Ticket) {
  const author = idOf(message.author.value)
  const last = await lastWordBut(req, ticket.id, message.id)
  const since = last && last.createdAt > message.createdAt ? last : null
  const verdict = mayChangeReply({
    isAuthor: author !== null && author === actorOf(req).reference?.value,
    writtenAt: new Date(message.createdAt),
    now: new Date(),
    isWithdrawn: Boolean(message.withdrawnAt),
    isAnswered: since !== null && idOf(since.author.value) !== author,
    isClosed: ticket.status === 'closed',
  })
  if (!verdict.ok) throw refuse(verdict.status, verdict.refusal)
}

type Change = { content: string; editedAt?: string; withdrawnAt?: string }

/** Under the lock of the ticket, so that nobody answers what is being changed. */
async function change(
  req: PayloadRequest,
  id: unknown,
  kind: 'reply_edited' | 'reply_withdrawn',
  to: (now: string) => Change,
): Promise<Message> {
  const { ticket: of } = await visibleMessage(req, id)
  return inOneTransaction(req, async () => {
    const ticket = await lockedTicket(req, idOf(of))
    const message = await visibleMessage(req, id)
    await requireChangeable(req, message, ticket)
    const now = new Date().toISOString()
    const data = to(now)
    const { isInternal } = message
    if (data.content === message.content && kind === 'reply_edited') return message

    await req.payload.db.updateOne({
      collection: slugs.messages,
      id: message.id,
      data: { ...data, updatedAt: now },
      returning: false,
      req,
    })
    if (kind === 'reply_withdrawn') await withdrawWith(req, message, ticket)
    // What it said stays with the team; everybody else learns that it was changed.
    await recordEvent(req, ticket, {
      kind: 'reply_kept',
      before: { content: message.content },
      after: null,
      message: message.id,
    })
    await recordEvent(req, ticket, {
      kind,
      before: null,
      after: null,
      message: message.id,
      isInternal,
    })
    return visibleMessage(req, id)
  })
}

/** Its files go from the eyes of clients, and the list tells of the reply before. */
async function withdrawWith(req: PayloadRequest, message: Message, ticket: Ticket) {
  await req.payload.db.updateMany({
    collection: slugs.attachments,
    where: { message: { equals: message.id } },
    data: { isInternal: true },
    returning: false,
    req,
  })
  if (message.isInternal) return
  const last = await lastWordBut(req, ticket.id, message.id)
  const lastReply = {
    at: last?.createdAt ?? null,
    name: last?.authorName ?? null,
    side: last?.authorSide ?? null,
    by: last ? idOf(last.author.value) : null,
  }
  await advanceTicket(req, ticket, { kind: 'withdrawn', lastReply })
}

/** Throws 404 for what the caller cannot see, 403 and 409 as `mayChangeReply` says. */
export async function editReply(req: PayloadRequest, id: unknown, typed: unknown) {
  // Whether it is there at all comes before what is wrong with the words.
  await visibleMessage(req, id)
  const content = typeof typed === 'string' ? typedText(typed) : ''
  const refused = textRefusal(content, contentMax)
  if (refused) throw wrongField(slugs.messages, 'content', refused)
  return change(req, id, 'reply_edited', (editedAt) => ({ content, editedAt }))
}

/** The same; the words are gone for everybody but the team. */
export const withdrawReply = (req: PayloadRequest, id: unknown) =>
  change(req, id, 'reply_withdrawn', (withdrawnAt) => ({ content: '', withdrawnAt }))
