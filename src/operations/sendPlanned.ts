import { isDeskWorker } from '@/access/people'
import { recordEvent } from '@/hooks/events/recordEvent'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { inOneTransaction } from '@/src/database/transaction'
import { idOf } from '@/src/domain/ids'
import { refusal, type Refusal } from '@/src/domain/refusal'
import { passesByItself } from '@/src/domain/ticket/plannedReply'
import type { PlannedReply } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type { Payload, PayloadRequest } from 'payload'
import { requestOf, requestOfDesk } from './actors'
import { countCreates } from './countCreates'
import { createOnce } from './createOnce'
import { keepPlan } from './plannedReplies'
import { refusedIn } from './refusedIn'

/** As it is now, under the lock of its ticket; null once it is withdrawn, sent or put off. */
async function duePlan(desk: PayloadRequest, id: string, now: Date): Promise<PlannedReply | null> {
  const row = await desk.payload.findByID({
    collection: slugs.plannedReplies,
    id,
    depth: 0,
    disableErrors: true,
    // The desk's own clock asks what is due.
    overrideAccess: true,
    req: desk,
  })
  return row && row.state === 'planned' && new Date(row.sendAt) <= now ? row : null
}

/** As its writer, who may have lost the right to it, and only if nobody has gone on since. */
async function send(payload: Payload, row: PlannedReply, now: Date): Promise<void> {
  const author = { relationTo: slugs.staff, value: idOf(row.author) ?? '' } as const
  const req = await requestOf(payload, author, { context: { at: now } })
  if (!req || !isDeskWorker(req.user)) throw refuse(403, refusal('plan_rights'))
  await countCreates(req, { messages: 1 })
  await inOneTransaction(req, async () => {
    const ticket = await lockedTicket(req, idOf(row.ticket) ?? '')
    const due = await duePlan(req, row.id, now)
    if (!due) return
    const { content, after, asks } = due
    const { doc } = await createOnce({
      req,
      collection: slugs.messages,
      data: { ticket: ticket.id, content, after, ...(asks as object | null) },
      key: `planned ${row.id}`,
    })
    await keepPlan(req, row.id, { state: 'sent', message: doc.id })
  })
}

/** Its writer hears of it, and decides. */
async function refuseSending(payload: Payload, row: PlannedReply, why: Refusal, now: Date) {
  const desk = await requestOfDesk(payload, { context: { at: now } })
  await inOneTransaction(desk, async () => {
    const ticket = await lockedTicket(desk, idOf(row.ticket) ?? '')
    if (!(await duePlan(desk, row.id, now))) return
    const { code, facts } = why
    await keepPlan(desk, row.id, { state: 'refused', refusal: { code, facts } })
    const author = idOf(row.author) ?? ''
    await recordEvent(desk, ticket, {
      kind: 'reply_not_sent',
      before: null,
      after: { plan: row.id, author },
    })
  })
}

/** Sends what is due, once. What passes by itself is left to the next time; the rest is refused. */
export async function sendPlanned(payload: Payload, row: PlannedReply, now: Date): Promise<void> {
  try {
    await send(payload, row, now)
  } catch (error) {
    const desk = await requestOfDesk(payload)
    const { status, code, facts } = refusedIn(desk, error)
    if (!passesByItself(status)) await refuseSending(payload, row, { code, facts } as Refusal, now)
  }
}
