import { asStaff } from '@/access/people'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { inOneTransaction } from '@/src/database/transaction'
import { saysSomething, type BulkChange, type BulkOutcome } from '@/src/domain/ticket/bulkChange'
import { undoColumns, undoStateOf } from '@/src/domain/ticket/undo'
import { apart } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { applyChange } from './applyChange'
import { countCreates } from './countCreates'
import { mergeTicket } from './mergeTicket'
import { refusedIn, type Told } from './refusedIn'
import { requireDeskWorker } from './requirePerson'
import { keepUndo, keptRows } from './undoRows'

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
  if (change.mergeInto !== undefined) return mergeOne(req, { batch, id, into: change.mergeInto })
  // Asked on a connection of its own, so before the transaction.
  if (saysSomething(change)) await countCreates(req, { messages: 1 })
  return inOneTransaction(req, async () => {
    const before = await lockedTicket(req, id)
    const { number } = before
    if (await isDoneAlready(req, batch, id)) return { ticket: id, number, outcome: 'done' }

    const message = await applyChange(req, before, one)
    const after = await lockedTicket(req, id)
    const [was, is] = [undoStateOf(before), undoStateOf(after)]
    const isSame = !message && undoColumns.every((column) => was[column] === is[column])
    if (isSame) return { ticket: id, number, outcome: 'same' }
    await keepUndo(req, { batch, kind: 'bulk', before, after, message })
    return { ticket: id, number, outcome: 'done' }
  })
}

/** Under the same name nothing is done twice, not even when it was taken back. */
async function isDoneAlready(req: PayloadRequest, batch: string, id: string): Promise<boolean> {
  const staff = asStaff(req.user)?.id
  const known = { batch: { equals: batch }, ticket: { equals: id }, staff: { equals: staff } }
  return staff !== undefined && (await keptRows(req, known)).length > 0
}

type MergeOne = { batch: string; id: string; into: number }

/** The ticket that the others go on in stays as it is. Merging locks both, in an order of its own. */
async function mergeOne(req: PayloadRequest, { batch, id, into }: MergeOne): Promise<BulkResult> {
  const number = await numberOf(req, id)
  if (number === into) return { ticket: id, number, outcome: 'same' }
  if (!(await isDoneAlready(req, batch, id))) await mergeTicket(req, id, { into }, batch)
  return { ticket: id, number, outcome: 'done' }
}
