import type { Payload } from 'payload'

import { isReviewDue } from '@/src/database/articleCare'
import { wantsMail } from '@/src/domain/mail/choices'
import type { MailSettings } from '@/src/domain/mail/settings'
import { factsOf, type DeliveryKind } from '@/src/domain/ticket/told'
import { isDone } from '@/src/domain/ticket/status'
import { idOf } from '@/src/domain/ids'
import type { Delivery, Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { Recipient } from './readDelivery'

type Asked = {
  row: Delivery
  recipient: Recipient
  /** As the recipient sees it now. */
  ticket: Ticket | null
  settings: MailSettings
  /** When they last had it before them. */
  readAt: Date | null
}

/** Why a mail should not go out any more, in words for those who look after the desk; null: it should. */
export async function whyNot(payload: Payload, asked: Asked): Promise<string | null> {
  const { row, recipient, ticket, settings, readAt } = asked
  const kind = row.kind as DeliveryKind
  const { choice, waits } = factsOf(kind)
  if (recipient.disabled) return 'The person is disabled.'
  if (recipient.mailPaused) return 'The address was refused before.'
  if (settings.off.includes(kind)) return 'The desk does not send this kind of mail.'
  if (!wantsMail(choice, recipient.mailChoices)) return 'The person has switched this kind off.'
  if (kind === 'article_review') {
    return (await isWaitingFor(payload, row, recipient))
      ? null
      : 'The article was looked at, or is somebody else’s by now.'
  }
  if (!ticket) return 'The person may not see the ticket any more.'
  if (kind === 'assigned' && idOf(ticket.assignedTo) !== recipient.id) {
    return 'The ticket is assigned to somebody else by now.'
  }
  if (kind === 'added_client' && !(await follows(payload, ticket, recipient))) {
    return 'The person was taken off the ticket again.'
  }
  if (kind === 'reminder_client' && ticket.status !== 'waiting') {
    return 'The ticket does not wait for the client any more.'
  }
  if (kind === 'still_working_client' && isDone(ticket.status)) return 'The work is done.'
  if (settings.skipsSeen && waits && readAt && readAt >= new Date(row.createdAt)) {
    return 'It was read on the page before.'
  }
  if (row.message && !(await isThere(payload, slugs.messages, idOf(row.message), recipient))) {
    return 'The message is not there any more, or not for this person.'
  }
  const isAboutFile = kind === 'file_infected_team' || kind === 'file_infected_uploader'
  if (
    isAboutFile &&
    !(await isThere(payload, slugs.attachments, idOf(row.attachment), recipient))
  ) {
    return 'The file is not there any more, or not for this person.'
  }
  return null
}

async function isWaitingFor(payload: Payload, { article, reviewOn }: Delivery, owner: Recipient) {
  const id = idOf(article)
  if (id === null || !reviewOn) return false
  return isReviewDue(payload, { article: id, owner: owner.id, due: new Date(reviewOn) })
}

async function follows(payload: Payload, ticket: Ticket, follower: Recipient) {
  const { totalDocs } = await payload.count({
    collection: slugs.ticketFollowers,
    where: { ticket: { equals: ticket.id }, follower: { equals: follower.id } },
    overrideAccess: false,
    user: follower,
  })
  return totalDocs > 0
}

async function isThere(
  payload: Payload,
  collection: 'messages' | 'attachments',
  id: string | null,
  user: Recipient,
): Promise<boolean> {
  // What was deleted leaves a mail that knows nothing of it.
  if (!id) return false
  const { totalDocs } = await payload.count({
    collection,
    where: { id: { equals: id } },
    overrideAccess: false,
    user,
  })
  return totalDocs > 0
}

/** When a client last had each of the tickets before them. The team is told in any case. */
export async function readAtsOf(
  payload: Payload,
  recipient: Recipient,
  tickets: readonly string[],
): Promise<ReadonlyMap<string | null, Date>> {
  if (recipient.collection !== 'clients') return new Map()
  const { docs } = await payload.find({
    collection: slugs.ticketReads,
    where: { client: { equals: recipient.id }, ticket: { in: tickets } },
    pagination: false,
    depth: 0,
    // The worker's own question; nobody is shown it.
    overrideAccess: true,
  })
  return new Map(docs.map(({ ticket, readAt }) => [idOf(ticket), new Date(readAt)]))
}

/** The ticket as its reader sees it; null when they do not. */
export const ticketFor = (payload: Payload, id: string, user: Recipient) =>
  payload.findByID({
    collection: slugs.tickets,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user,
  })
