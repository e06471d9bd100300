import type { TicketEventKind } from '@/src/domain/ticket/events'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** Messages, files and the request itself are shown as what they are. */
const kinds: TicketEventKind[] = [
  'status_changed',
  'priority_changed',
  'category_changed',
  'assigned',
  'project_changed',
  'articles_linked',
  'file_scanned',
  'rated',
  'subject_changed',
  'reply_edited',
  'reply_withdrawn',
  'reply_kept',
  'follower_added',
  'follower_removed',
  'sla_warning',
  'sla_breach',
]

const eventsShown = 300

/** The latest changes of a ticket, oldest first. */
export async function readEvents(req: PayloadRequest, ticket: string) {
  const { docs } = await req.payload.find({
    collection: slugs.ticketEvents,
    where: { ticket: { equals: ticket }, kind: { in: kinds } },
    sort: ['-createdAt', '-id'],
    limit: eventsShown,
    pagination: false,
    depth: 0,
    select: {
      kind: true,
      actor: true,
      actorName: true,
      before: true,
      after: true,
      createdAt: true,
      isInternal: true,
    },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.reverse()
}

export type DeskEvent = Awaited<ReturnType<typeof readEvents>>[number]
