import { asStaff } from '@/access/people'
import { idOf } from '@/src/domain/ids'
import { undoableUntil, undoStateOf, type UndoKind, type UndoState } from '@/src/domain/ticket/undo'
import type { Ticket, TicketUndo } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest, Where } from 'payload'

export type Kept = Omit<TicketUndo, 'before' | 'after'> & { before: UndoState; after: UndoState }

type Keep = {
  batch: string
  kind: UndoKind
  before: Ticket
  after: Ticket
  message?: string | null
  follower?: string | null
}

/** Keeps how a ticket was, in the transaction of what is done to it. */
export async function keepUndo(req: PayloadRequest, { before, after, ...kept }: Keep) {
  const staff = asStaff(req.user)
  // What the desk does by itself nobody takes back.
  if (!staff) return
  await req.payload.db.create({
    collection: slugs.ticketUndos,
    data: {
      ...kept,
      staff: staff.id,
      ticket: after.id,
      before: undoStateOf(before),
      after: undoStateOf(after),
    },
    returning: false,
    req,
  })
}

/** What was kept and was not taken back yet, the last first. */
export const undoRows = (req: PayloadRequest, where: Where): Promise<Kept[]> =>
  keptRows(req, { and: [{ undoneAt: { exists: false } }, where] })

/** Whatever was kept, taken back or not. */
export async function keptRows(req: PayloadRequest, where: Where): Promise<Kept[]> {
  const { docs } = await req.payload.find({
    collection: slugs.ticketUndos,
    where,
    sort: ['-createdAt', '-id'],
    pagination: false,
    depth: 0,
    // Nobody's to read; whose it is says the filter.
    overrideAccess: true,
    req,
  })
  return docs as unknown as Kept[]
}

export const isInTime = ({ kind, createdAt }: Kept, now: Date) =>
  now <= undoableUntil(kind, new Date(createdAt))

export const ticketIn = ({ ticket }: Kept) => idOf(ticket) ?? ''

export const markUndone = async (req: PayloadRequest, { id }: Kept) =>
  req.payload.db.updateOne({
    collection: slugs.ticketUndos,
    id,
    data: { undoneAt: new Date().toISOString() },
    returning: false,
    req,
  })
