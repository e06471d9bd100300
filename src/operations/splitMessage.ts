import { ownOrganizations } from '@/access/ownOrganizations'
import { recordEvent } from '@/hooks/events/recordEvent'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { giveUpFile } from '@/media/storage/storeFile'
import { inOneTransaction } from '@/src/database/transaction'
import type { StoredFile } from '@/src/domain/files'
import { idOf, isUuid } from '@/src/domain/ids'
import { subjectMax } from '@/src/domain/limits'
import { refusal } from '@/src/domain/refusal'
import { textRefusal, typedLine } from '@/src/domain/text/typedText'
import type { Message, Ticket } from '@/src/payload-types'
import { withStoredFile } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { refuse, wrongField } from '@/src/words/refuse'
import { NotFound, type PayloadRequest } from 'payload'
import { visibleMessage } from './changeReply'
import { copyFiles } from './copyFiles'
import { countCreates } from './countCreates'
import { requireDeskWorker } from './requirePerson'
import { visibleTicket } from './visibleTicket'

type Split = { message: unknown; subject: string }

async function messageOf(req: PayloadRequest, ticket: Ticket, id: unknown): Promise<Message> {
  if (!isUuid(id)) throw wrongField(slugs.tickets, 'message', refusal('id_missing'))
  const message = await visibleMessage(req, id)
  if (idOf(message.ticket) !== ticket.id) throw new NotFound(req.t)
  if (message.isInternal) throw refuse(409, { ...refusal('split_note'), field: 'message' })
  if (message.withdrawnAt) throw refuse(409, { ...refusal('reply_withdrawn'), field: 'message' })
  if (message.authorSide !== 'client') {
    throw refuse(409, { ...refusal('split_by_team'), field: 'message' })
  }
  return message
}

/** Whoever wrote it asks; somebody from elsewhere would bring the organization's words to theirs. */
async function requesterOf(req: PayloadRequest, { author }: Message, ticket: Ticket) {
  const client = await req.payload.findByID({
    collection: slugs.clients,
    id: idOf(author.value) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const isMember = client && ownOrganizations(client).includes(idOf(ticket.organization) ?? '')
  if (!isMember) throw refuse(409, { ...refusal('split_by_guest'), field: 'message' })
  return client.id
}

function subjectIn(typed: string): string {
  const subject = typedLine(typed)
  const refused = textRefusal(subject, subjectMax)
  if (refused) throw wrongField(slugs.tickets, 'subject', refused)
  return subject
}

/** The two are linked, past the rules of links: their history tells of the split itself. */
async function tell(req: PayloadRequest, from: Ticket, to: Ticket, message: string) {
  await req.payload.db.create({
    collection: slugs.ticketLinks,
    data: { from: from.id, to: to.id, kind: 'relates' },
    returning: false,
    req,
  })
  const other = ({ id, number }: Ticket) => ({ ticket: id, number })
  const before = null
  await recordEvent(req, from, { kind: 'split_off', before, after: other(to), message })
  await recordEvent(req, to, { kind: 'split_from', before, after: other(from) })
}

/**
 * Makes a ticket of its own of what a client wrote, with copies of its clean files. The message stays
 * where it is. Throws 404, 400 for words, 409 for what cannot be a request.
 */
export async function splitMessage(
  req: PayloadRequest,
  id: string,
  { message: named, subject }: Split,
) {
  requireDeskWorker(req)
  const ticket = await visibleTicket(req, id)
  const message = await messageOf(req, ticket, named)
  const line = subjectIn(subject)
  const client = await requesterOf(req, message, ticket)
  // The store and the counters are asked before the transaction, not inside it.
  const files = await copyFiles(req, message.id)
  try {
    await countCreates(req, { tickets: 1, attachments: files.length })
    return await inOneTransaction(req, async () => {
      const from = await lockedTicket(req, id)
      // Its writer may have taken it back meanwhile, or said it better.
      const still = await messageOf(req, from, message.id)
      const made = await create(req, from, still, { subject: line, client }, files)
      await tell(req, from, await lockedTicket(req, made.id), still.id)
      return made
    })
  } catch (error) {
    for (const { key } of files) await giveUpFile(req.payload, key)
    throw error
  }
}

async function create(
  req: PayloadRequest,
  { organization, category, project, priority }: Ticket,
  { content }: Message,
  { subject, client }: { subject: string; client: string },
  files: readonly StoredFile[],
): Promise<Ticket> {
  const made = await req.payload.create({
    collection: slugs.tickets,
    data: {
      ...{ subject, client, priority, organization: idOf(organization) },
      // A message may be a file alone.
      description: content || subject,
      ...{ category: idOf(category), project: idOf(project) },
    } as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  for (const stored of files) {
    await withStoredFile(req, stored, () =>
      req.payload.create({
        collection: slugs.attachments,
        data: { ticket: made.id } as never,
        depth: 0,
        overrideAccess: false,
        user: req.user,
        req,
      }),
    )
  }
  return made
}
