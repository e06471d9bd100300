import { advanceTicket } from '@/hooks/tickets/advanceTicket'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { inOneTransaction } from '@/src/database/transaction'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import type { UndoOutcome } from '@/src/domain/ticket/bulkChange'
import { undoOf, undoStateOf, type UndoGroup } from '@/src/domain/ticket/undo'
import { apart } from '@/src/requestContext'
import { refuse } from '@/src/words/refuse'
import { NotFound, type PayloadRequest } from 'payload'
import { numberOf } from './bulkChange'
import { visibleMessage, withdrawReply } from './changeReply'
import { unmergeTicket } from './mergeTicket'
import { refusedIn, type Told } from './refusedIn'
import { requireDeskWorker, requirePerson } from './requirePerson'
import { isInTime, markUndone, ticketIn, undoRows, type Kept } from './undoRows'

/** `left`: what somebody has changed since, and stays as they left it. */
export type UndoResult = { ticket: string; number: number | null } & (
  | { outcome: Exclude<UndoOutcome, 'refused'>; left: (UndoGroup | 'reply')[] }
  | ({ outcome: 'refused' } & Told)
)

type Undo = { batch: string; tickets?: readonly string[] }

/** Takes back what the caller did to many tickets under that name. Throws 404 where there is nothing. */
export async function undoMany(req: PayloadRequest, { batch, tickets }: Undo) {
  requireDeskWorker(req)
  const rows = await undoRows(req, {
    batch: { equals: batch },
    staff: { equals: requirePerson(req).id },
    ...(tickets ? { ticket: { in: [...tickets] } } : {}),
  })
  if (rows.length === 0) throw new NotFound(req.t)
  const results: UndoResult[] = []
  for (const row of rows) {
    const ticket = ticketIn(row)
    const own = apart(req)
    try {
      results.push({ ticket, ...(await undoOne(own, row)) })
    } catch (error) {
      const number = await numberOf(apart(req), ticket)
      results.push({ ticket, number, outcome: 'refused', ...refusedIn(own, error) })
    }
  }
  return results
}

async function undoOne(req: PayloadRequest, row: Kept) {
  if (row.kind === 'merge') {
    const { number } = await unmergeTicket(req, ticketIn(row))
    return { number, outcome: 'undone' as const, left: [] }
  }
  if (!isInTime(row, new Date())) throw refuse(409, refusal('undo_too_late'))
  const { number, left, isTouched } = await inOneTransaction(req, async () => {
    const ticket = await lockedTicket(req, ticketIn(row))
    // Whoever asked twice waits for the lock, and finds the ticket back.
    const [still] = await undoRows(req, { id: { equals: row.id } })
    if (!still) throw refuse(409, refusal('undo_none'))
    const { to, left } = undoOf(row.before, row.after, undoStateOf(ticket))
    const isTouched = Object.keys(to).length > 0
    if (isTouched) await advanceTicket(req, ticket, { kind: 'undone', to })
    return { number: ticket.number, left, isTouched }
  })
  const message = idOf(row.message)
  const isReplyLeft = message !== null && !(await isWithdrawn(apart(req), message))
  // At last, so that what stopped in between is asked for once more.
  await markUndone(apart(req), row)
  const all: (UndoGroup | 'reply')[] = isReplyLeft ? [...left, 'reply'] : left
  const isAnythingBack = isTouched || (message !== null && !isReplyLeft)
  const outcome: UndoOutcome = all.length === 0 ? 'undone' : isAnythingBack ? 'partly' : 'left'
  return { number, outcome, left: all }
}

/** Once the ticket is open again; what was answered meanwhile stays said. Done before counts, too. */
async function isWithdrawn(req: PayloadRequest, message: string): Promise<boolean> {
  try {
    await withdrawReply(req, message)
    return true
  } catch (error) {
    if ((error as { status?: number }).status === undefined) throw error
    return Boolean((await visibleMessage(apart(req), message)).withdrawnAt)
  }
}
