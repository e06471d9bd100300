import { asStaff, isDeskWorker } from '@/access/people'
import { endPresence, keepPresence, readPresence } from '@/src/database/presence'
import { readByStaffAt } from '@/src/database/markRead'
import type { Doing, Present, Turn } from '@/src/domain/ticket/presence'
import { Forbidden, type PayloadRequest } from 'payload'
import { slugs } from '@/src/slugs'
import { markTicketRead } from './markTicketRead'
import { requirePerson } from './requirePerson'

type Being = { ticket: string; staff: string }

/** Who is at which ticket is the team's own business: throws 404 for others, 403 for who sees it. */
export async function workerAt(req: PayloadRequest, id: unknown): Promise<Being> {
  requirePerson(req)
  const { id: ticket } = await req.payload.findByID({
    collection: slugs.tickets,
    id: String(id),
    select: {},
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { ticket, staff: workerIn(req) }
}

function workerIn(req: PayloadRequest): string {
  requirePerson(req)
  const staff = asStaff(req.user)
  if (!staff || !isDeskWorker(req.user)) throw new Forbidden(req.t)
  return staff.id
}

/** The caller has the ticket before them, read as of `until`. Gives back who else is there. */
export async function bePresent(
  req: PayloadRequest,
  being: Being,
  { doing, until, turn }: { doing: Doing; until: Date | null; turn?: Turn },
): Promise<Present[]> {
  await keepPresence(req.payload, { ...being, doing, turn })
  if (until) await markTicketRead(req, being.ticket, until)
  return othersAt(req, being)
}

export const leaveTicket = (req: PayloadRequest, being: Being, turn?: Turn): Promise<void> =>
  endPresence(req.payload, { ...being, turn })

export async function othersAt(req: PayloadRequest, being: Being): Promise<Present[]> {
  const rows = await readPresence(req.payload, being)
  return rows.map(({ id, name, doing }) => ({ id, name, doing }))
}

/** Who else is at which ticket now, by the ids of the tickets. */
export async function presentAnywhere(req: PayloadRequest): Promise<Record<string, Present[]>> {
  const rows = await readPresence(req.payload, { ticket: null, staff: workerIn(req) })
  const by: Record<string, Present[]> = {}
  for (const { ticket, ...present } of rows) (by[ticket] ??= []).push(present)
  return by
}

/** Until when the caller has read a ticket that was read as them. */
export async function readUntil(req: PayloadRequest, ticket: string): Promise<Date | null> {
  const staff = asStaff(req.user)
  return staff && readByStaffAt(req.payload, staff.id, ticket)
}
