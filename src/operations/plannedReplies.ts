import { asStaff } from '@/access/people'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { inOneTransaction } from '@/src/database/transaction'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { isOnPlan, mayPlan, plannedMost } from '@/src/domain/ticket/plannedReply'
import type { PlannedReply } from '@/src/payload-types'
import { momentOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import { NotFound, type PayloadRequest, type Where } from 'payload'
import { requireDeskWorker } from './requirePerson'

/** What a reply does to its ticket when it is sent. */
export type PlannedAsks = {
  status?: string
  priority?: string
  assignTo?: string | null
  category?: string
  reopen?: boolean
  cannedReply?: string
}

type Plan = { content: string; sendAt: Date; after: string; asks?: PlannedAsks }
type PlanChange = Partial<Pick<Plan, 'content' | 'sendAt' | 'after'>>

async function planRows(req: PayloadRequest, where: Where): Promise<PlannedReply[]> {
  const { docs } = await req.payload.find({
    collection: slugs.plannedReplies,
    where,
    sort: ['sendAt', 'id'],
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** What was planned on a ticket and neither sent nor withdrawn. */
export const plannedOn = async (req: PayloadRequest, ticket: string): Promise<PlannedReply[]> =>
  planRows(req, { ticket: { equals: ticket }, state: { in: ['planned', 'refused'] } })

function requireTime(sendAt: Date, now: Date): void {
  const verdict = mayPlan(sendAt, now)
  if (!verdict.ok) throw refuse(409, { ...verdict.refusal, field: 'sendAt' })
}

/** Keeps a reply to be sent at a time, as the caller. Throws 404, and 409 for a wrong time or too many. */
export async function planReply(req: PayloadRequest, ticketId: string, plan: Plan) {
  requireDeskWorker(req)
  requireTime(plan.sendAt, momentOf(req))
  return inOneTransaction(req, async () => {
    const ticket = await lockedTicket(req, ticketId)
    if ((await plannedOn(req, ticket.id)).length >= plannedMost) {
      throw refuse(409, refusal('plan_too_many', { most: plannedMost }))
    }
    return req.payload.create({
      collection: slugs.plannedReplies,
      data: {
        ...{ ticket: ticket.id, author: asStaff(req.user)?.id ?? '', state: 'planned' },
        ...{ content: plan.content, after: plan.after, asks: plan.asks ?? {} },
        sendAt: plan.sendAt.toISOString(),
      },
      depth: 0,
      // This verb alone makes one, of a ticket that the caller works on.
      overrideAccess: true,
      req,
    })
  })
}

/** Within a transaction: the plan as it is under the lock of its ticket, or 404, or 409 once it is gone. */
async function lockedPlan(req: PayloadRequest, ticketId: string, id: string) {
  await lockedTicket(req, ticketId)
  const [row] = await planRows(req, { id: { equals: id }, ticket: { equals: ticketId } })
  if (!row) throw new NotFound(req.t)
  if (!isOnPlan(row.state)) throw refuse(409, refusal('plan_gone'))
  return row
}

export const keepPlan = async (req: PayloadRequest, id: string, data: Partial<PlannedReply>) =>
  req.payload.update({
    collection: slugs.plannedReplies,
    id,
    data: data as never,
    depth: 0,
    // The verb that brought us here has found out whose it is.
    overrideAccess: true,
    req,
  })

/** Other words, or another time: by whoever wrote it. One that was refused is planned anew. */
export async function changePlan(
  req: PayloadRequest,
  ticketId: string,
  id: string,
  { sendAt, ...change }: PlanChange,
) {
  requireDeskWorker(req)
  return inOneTransaction(req, async () => {
    const row = await lockedPlan(req, ticketId, id)
    if (idOf(row.author) !== req.user?.id) throw refuse(403, refusal('plan_not_yours'))
    const at = sendAt ?? new Date(row.sendAt)
    requireTime(at, momentOf(req))
    const data = { ...change, sendAt: at.toISOString(), state: 'planned' as const, refusal: null }
    return keepPlan(req, id, data)
  })
}

/** By anybody of the team: what a colleague has planned may be wrong by now, and they away. */
export async function withdrawPlan(req: PayloadRequest, ticketId: string, id: string) {
  requireDeskWorker(req)
  return inOneTransaction(req, async () => {
    await lockedPlan(req, ticketId, id)
    return keepPlan(req, id, { state: 'withdrawn' })
  })
}
