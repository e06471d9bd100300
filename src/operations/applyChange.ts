import { advanceTicket } from '@/hooks/tickets/advanceTicket'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { saysSomething, savedBy, type BulkChange } from '@/src/domain/ticket/bulkChange'
import { snoozeEnd } from '@/src/domain/ticket/snooze'
import type { Ticket } from '@/src/payload-types'
import { momentOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'
import { wordedFor } from './cannedRepliesFor'
import { createOnce } from './createOnce'

type Step = { batch: string; change: BulkChange }

/** First what is said, then what is set, and put off last: each hears of the one before. */
export async function applyChange(req: PayloadRequest, before: Ticket, { batch, change }: Step) {
  if (change.project) await requireSameOrganization(req, before, change.project)
  const message = saysSomething(change) ? await say(req, before, batch, change) : null
  const saved = savedBy(change)
  if (Object.keys(saved).length > 0) {
    await req.payload.update({
      collection: slugs.tickets,
      id: before.id,
      data: saved,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  }
  if (change.snooze !== undefined) {
    const { snooze } = change
    const until = snooze === null ? null : snoozeEnd(snooze, momentOf(req))
    await advanceTicket(req, await lockedTicket(req, before.id), { kind: 'snoozed', until })
  }
  return message
}

/** In the words for whoever asked. What nothing is known of there is not sent with its braces. */
async function say(req: PayloadRequest, ticket: Ticket, batch: string, asked: BulkChange) {
  const { id, status } = ticket
  const { reply: content, replyGerman: contentGerman, cannedReply } = asked
  const [worded] = await wordedFor(req, ticket, { content, contentGerman })
  const [name] = worded?.left ?? []
  if (name) throw refuse(409, { ...refusal('variable_unfilled', { name }), field: 'reply' })
  const to = asked.status !== undefined && asked.status !== status ? asked.status : undefined
  const { doc } = await createOnce({
    req,
    collection: slugs.messages,
    data: {
      ...{ ticket: id, content: worded?.text ?? '' },
      ...(to ? { status: to } : {}),
      ...(cannedReply ? { cannedReply } : {}),
    },
    key: `${batch} ${id}`,
  })
  return doc.id
}

/** One ticket may be moved to another organization by who looks at it, but not many unseen. */
async function requireSameOrganization(req: PayloadRequest, ticket: Ticket, id: string) {
  if (id === idOf(ticket.project)) return
  const project = await req.payload.findByID({
    collection: slugs.projects,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (!project || idOf(project.organization) === idOf(ticket.organization)) return
  throw refuse(409, { ...refusal('project_of_others'), field: 'project' })
}
