import type { Payload } from 'payload'

import { describeTime } from '@/src/ui/format/describeTime'
import { mailLanguage } from '@/src/domain/mail/languages'
import { env } from '@/src/env'
import { fileSize } from '@/src/ui/format/fileSize'
import { idOf } from '@/src/domain/ids'
import type { Attachment, Delivery, Message, Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { Recipient } from './readDelivery'
import type { Said, StatusTelling, TicketFacts } from './template'

/** So many messages from before remind of what it is about. */
const earlierMost = 3
function tellingOf(ticket: Ticket, bySystem: boolean): StatusTelling {
  const { status, waitingOn } = ticket
  if (status === 'waiting') return waitingOn === 'third_party' ? 'waiting_other' : 'waiting'
  return status === 'closed' && bySystem ? 'closed_silent' : status
}

export type Telling = {
  recipient: Recipient
  ticket: Ticket
  rows: readonly Delivery[]
  /** Whether the desk itself brought the last change of status about. */
  bySystem: boolean
}

/** What a mail tells of one ticket, everything read as its recipient. */
export async function readTicketFacts(payload: Payload, telling: Telling): Promise<TicketFacts> {
  const { recipient, ticket, rows, bySystem } = telling
  const language = mailLanguage(recipient.language)
  const at = (moment: string) =>
    describeTime(new Date(moment), { now: new Date(), language, timeZone: recipient.timeZone })
      .exact

  const told = rows.map(({ message }) => idOf(message)).filter((id) => id !== null)
  const isNote = rows.some(({ kind }) => kind === 'mentioned' || kind === 'noted_team')
  const { docs: messages } = await payload.find({
    collection: slugs.messages,
    where: {
      ticket: { equals: ticket.id },
      ...(isNote ? {} : { isInternal: { equals: false } }),
    },
    sort: ['-createdAt', '-id'],
    limit: told.length + 20,
    pagination: false,
    depth: 0,
    // As the recipient: what this person may not see is not there.
    overrideAccess: false,
    user: recipient,
  })
  const isNew = rows.some(({ kind }) => kind.startsWith('ticket_created'))
  const news = messages.filter(({ id }) => told.includes(id)).toReversed()
  const firstNew = news[0]?.createdAt ?? rows[0]?.createdAt ?? ''
  const earlier = messages
    .filter(({ id, createdAt }) => !told.includes(id) && createdAt < firstNew)
    .slice(0, earlierMost)

  const shown = new Set([...news, ...earlier].map(({ id }) => id))
  const { docs: files } = await payload.find({
    collection: slugs.attachments,
    where: { ticket: { equals: ticket.id }, scanStatus: { not_equals: 'infected' } },
    sort: 'createdAt',
    limit: 200,
    pagination: false,
    depth: 0,
    // As the recipient: what this person may not see is not there.
    overrideAccess: false,
    user: recipient,
  })
  const named = ({ name, filesize }: Attachment) => ({
    name,
    size: fileSize(filesize ?? 0, language),
  })
  const said = (message: Message): Said => ({
    author: message.authorName,
    side: message.authorSide,
    at: at(message.createdAt),
    content: message.content,
    files: files
      .filter(({ message: of }) => idOf(of) === message.id && shown.has(message.id))
      .map(named),
  })
  const request: Said = {
    author: ticket.requesterName,
    side: 'client',
    at: at(ticket.createdAt),
    content: ticket.description,
    files: [],
  }
  const tellsStatus = rows.some(({ kind }) => kind === 'status_changed_client')
  const number = ticket.number ?? 0
  const page = `${env.APP_URL}/tickets/${number}`
  const isRequester = idOf(ticket.client) === recipient.id
  return {
    number,
    subject: ticket.subject,
    description: ticket.description,
    requester: ticket.requesterName,
    organization: await nameOfOrganization(payload, ticket),
    news: news.map(said),
    earlier: isNew
      ? []
      : [...earlier.map(said), ...(earlier.length < earlierMost ? [request] : [])],
    isNew,
    files: isNew ? files.filter(({ message }) => idOf(message) === null).map(named) : [],
    ...(tellsStatus ? { status: tellingOf(ticket, bySystem) } : {}),
    url:
      recipient.collection === 'staff'
        ? `${env.APP_URL}/admin/collections/${slugs.tickets}/${ticket.id}`
        : page,
    ...(tellsStatus && ticket.status === 'resolved' && isRequester
      ? { rateUrls: [1, 2, 3, 4, 5].map((score) => `${page}?score=${score}#rating`) }
      : {}),
  }
}

async function nameOfOrganization(payload: Payload, ticket: Ticket): Promise<string> {
  const organization = await payload.findByID({
    collection: slugs.organizations,
    id: idOf(ticket.organization) ?? '',
    depth: 0,
    disableErrors: true,
    // Whoever reads the ticket reads on it whose it is.
    overrideAccess: true,
  })
  return organization?.name ?? ''
}
