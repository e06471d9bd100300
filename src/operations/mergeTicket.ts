import { ownOrganizations } from '@/access/ownOrganizations'
import { recordEvent } from '@/hooks/events/recordEvent'
import { advanceTicket } from '@/hooks/tickets/advanceTicket'
import { continuedIn } from '@/hooks/tickets/continuedIn'
import { lockedTicket } from '@/hooks/tickets/lockTicket'
import { inOneTransaction, lockTickets } from '@/src/database/transaction'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { mayMerge, type MergeFacts } from '@/src/domain/ticket/merge'
import { undoOf, undoStateOf } from '@/src/domain/ticket/undo'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refuse, wrongField } from '@/src/words/refuse'
import { randomUUID } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { requestOf } from './actors'
import { followTicket } from './followers'
import { requireDeskWorker } from './requirePerson'
import { ticketOfNumber, visibleTicket } from './visibleTicket'
import { isInTime, keepUndo, markUndone, undoRows } from './undoRows'

/** Whoever asked in the merged one, and what they may read already. */
async function requesterOf(
  req: PayloadRequest,
  source: Ticket,
  target: Ticket,
): Promise<MergeFacts['requester']> {
  const person = { relationTo: slugs.clients, value: idOf(source.client) ?? '' } as const
  // In this transaction, so that both tickets are as they are locked.
  const theirs = await requestOf(req.payload, person, { req: { transactionID: req.transactionID } })
  const client = theirs?.user?.collection === 'clients' ? theirs.user : null
  if (!theirs || !client || client.disabled) {
    return { isOpen: false, isMember: false, seesTarget: false }
  }
  const { totalDocs } = await req.payload.count({
    collection: slugs.tickets,
    where: { id: { equals: target.id } },
    overrideAccess: false,
    user: client,
    req: theirs,
  })
  const isMember = ownOrganizations(client).includes(idOf(target.organization) ?? '')
  return { isOpen: true, isMember, seesTarget: totalDocs > 0 }
}

const factsOf = async (req: PayloadRequest, ticket: Ticket) => ({
  id: ticket.id,
  organization: idOf(ticket.organization),
  client: idOf(ticket.client),
  continuedIn: await continuedIn(req, ticket),
  status: ticket.status,
})

async function targetOf(req: PayloadRequest, number: number): Promise<Ticket> {
  const target = await ticketOfNumber(req, number)
  if (!target) throw wrongField(slugs.tickets, 'into', refusal('merge_missing'))
  return target
}

type Merge = { into: number; reveals?: boolean }

/**
 * Closes a ticket, which goes on in another one. Whatever was written stays where it is, for those
 * who could read it there. Throws 404, 400 for no such ticket, 400 and 409 as `mayMerge` says.
 * `batch` names what is done to many at once.
 */
export async function mergeTicket(
  req: PayloadRequest,
  id: string,
  { into, reveals }: Merge,
  batch: string = randomUUID(),
) {
  requireDeskWorker(req)
  const ids = [(await visibleTicket(req, id)).id, (await targetOf(req, into)).id] as const
  await inOneTransaction(req, async () => {
    await lockTickets(req, ids)
    const [source, target] = [await lockedTicket(req, ids[0]), await lockedTicket(req, ids[1])]
    const verdict = mayMerge({
      source: await factsOf(req, source),
      target: await factsOf(req, target),
      requester: await requesterOf(req, source, target),
      reveals: reveals === true,
    })
    if (!verdict.ok) throw refuse(verdict.status, { ...verdict.refusal, field: 'into' })
    const client = idOf(source.client) ?? ''
    const follower = verdict.addsFollower ? await followTicket(req, target.id, client) : null
    const after = await advanceTicket(req, source, { kind: 'merged', into: target.id })
    await recordEvent(req, target, {
      kind: 'merged_in',
      before: null,
      after: { ticket: source.id, number: source.number },
    })
    await keepUndo(req, { batch, kind: 'merge', before: source, after, follower })
  })
  return visibleTicket(req, id)
}

/** For a day, by anybody of the team. What was said in the other one meanwhile stays there. */
export async function unmergeTicket(req: PayloadRequest, id: string) {
  requireDeskWorker(req)
  await inOneTransaction(req, async () => {
    // First this one and then the other, as whoever writes to a merged ticket does.
    const source = await lockedTicket(req, id)
    const into = idOf(source.mergedInto)
    if (into === null) throw refuse(409, refusal('unmerge_none'))
    const [row] = await undoRows(req, { ticket: { equals: id }, kind: { equals: 'merge' } })
    if (!row || !isInTime(row, new Date())) throw refuse(409, refusal('undo_too_late'))
    const target = await lockedTicket(req, into)
    const { to } = undoOf(row.before, row.after, undoStateOf(source))
    await advanceTicket(req, source, { kind: 'undone', to: { ...to, mergedInto: null } })
    if (row.follower) {
      await req.payload.delete({
        collection: slugs.ticketFollowers,
        where: { id: { equals: row.follower } },
        depth: 0,
        // They were added by the merge alone, and leave with it.
        overrideAccess: true,
        req,
      })
    }
    await recordEvent(req, target, {
      kind: 'merged_out',
      before: { ticket: source.id, number: source.number },
      after: null,
    })
    await markUndone(req, row)
  })
  return visibleTicket(req, id)
}
