import { asStaff } from '@/access/people'
import { advanceTicket } from '@/hooks/tickets/advanceTicket'
import { lockedTicket } from '@/hooks/tickets/lockedTicket'
import { inOneTransaction } from '@/src/database/transaction'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { savedBy, type BulkChange, type BulkOutcome } from '@/src/domain/ticket/bulkChange'
import { snoozeEnd } from '@/src/domain/ticket/snooze'
import { undoColumns, undoStateOf } from '@/src/domain/ticket/undo'
import type { Ticket } from '@/src/payload-types'
import { apart, momentOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'
import { countCreates } from './countCreates'
import { createOnce } from './createOnce'
import { refusedIn, type Told } from './refusedIn'
import { requireDeskWorker } from './requirePerson'
import { keepUndo, undoRows } from './undoRows'

export type BulkResult = { ticket: string; number: number | null } & (
  { outcome: Exclude<BulkOutcome, 'refused'> } | ({ outcome: 'refused' } & Told)
)

type Bulk = { batch: string; tickets: readonly string[]; change: BulkChange }

/**
 * Does the same to many tickets, one after the other as the caller, each in a transaction of its
 * own: what is refused of one keeps nothing from the others, and each has its answer. Asked again
 * under the same name, what is done is not done twice.
 */
export async function changeMany(
  req: PayloadRequest,
  { batch, tickets, change }: Bulk,
): Promise<BulkResult[]> {
  requireDeskWorker(req)
  const results: BulkResult[] = []
  for (const ticket of new Set(tickets)) {
    const own = apart(req)
    try {
      results.push(await changeOne(own, { batch, ticket, change }))
    } catch (error) {
      const number = await numberOf(apart(req), ticket)
      results.push({ ticket, number, outcome: 'refused', ...refusedIn(own, error) })
    }
  }
  return results
}

export async function numberOf(req: PayloadRequest, id: string): Promise<number | null> {
  const ticket = await req.payload.findByID({
    collection: slugs.tickets,
    id,
    depth: 0,
    disableErrors: true,
    select: { number: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return ticket?.number ?? null
}

type One = Omit<Bulk, 'tickets'> & { ticket: string }

async function changeOne(req: PayloadRequest, one: One): Promise<BulkResult> {
  const { batch, ticket: id, change } = one
  // Asked on a connection of its own, so before the transaction.
  if (change.reply !== undefined) await countCreates(req, { messages: 1 })
  return inOneTransaction(req, async () => {
    const before = await lockedTicket(req, id)
    const { number } = before
    const staff = asStaff(req.user)?.id
    const known = { batch: { equals: batch }, ticket: { equals: id }, staff: { equals: staff } }
    const earlier = staff ? await undoRows(req, known) : []
    if (earlier.length > 0) return { ticket: id, number, outcome: 'done' }

    const message = await apply(req, before, one)
    const after = await lockedTicket(req, id)
    const [was, is] = [undoStateOf(before), undoStateOf(after)]
    const isSame = !message && undoColumns.every((column) => was[column] === is[column])
    if (isSame) return { ticket: id, number, outcome: 'same' }
    await keepUndo(req, { batch, kind: 'bulk', before, after, message })
    return { ticket: id, number, outcome: 'done' }
  })
}

/** First what is said, then what is set, and put off last: each hears of the one before. */
async function apply(req: PayloadRequest, before: Ticket, { batch, change }: One) {
  if (change.project) await requireSameOrganization(req, before, change.project)
  const message = change.reply === undefined ? null : await say(req, before, batch, change)
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

async function say(req: PayloadRequest, { id, status }: Ticket, batch: string, asked: BulkChange) {
  const to = asked.status !== undefined && asked.status !== status ? asked.status : undefined
  const { doc } = await createOnce({
    req,
    collection: slugs.messages,
    data: { ticket: id, content: asked.reply, ...(to ? { status: to } : {}) },
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
