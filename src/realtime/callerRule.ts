import { matchesWhere } from '@/src/domain/matchesWhere'
import type { LiveRow } from '@/src/database/live'
import { slugs } from '@/src/slugs'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** Whether the caller hears of this event. */
export type CallerRule = (row: LiveRow) => boolean

/**
 * What this person may hear of: the very rule by which the history is read, decided on the columns
 * that each event carries. Null when there is nothing that they may hear.
 */
export async function callerRule(
  payload: Payload,
  user: PayloadRequest['user'],
  ticket?: string,
): Promise<CallerRule | null> {
  if (!user) return null
  // A new request each time: what is remembered on one is never asked again.
  const req = await createLocalReq({ user }, payload)
  const where = await payload.collections[slugs.ticketEvents].config.access.read({ req })
  if (where === false) return null
  if (ticket && !(await seesTicket(req, ticket))) return null

  const mayHear = (row: LiveRow) => where === true || matchesWhere(where, row)
  return (row) => (ticket === undefined || row.ticket === ticket) && mayHear(row)
}

async function seesTicket(req: PayloadRequest, id: string): Promise<boolean> {
  const ticket = await req.payload.findByID({
    collection: slugs.tickets,
    id,
    depth: 0,
    select: {},
    disableErrors: true,
    overrideAccess: false,
    req,
  })
  return ticket !== null
}

/** As `callerRule`, for whoever holds this session now. */
export async function ruleNow(payload: Payload, headers: Headers, ticket?: string) {
  const { user } = await payload.auth({ headers })
  return callerRule(payload, user, ticket)
}
