import { recordEvent } from '@/hooks/events/recordEvent'
import { lockedTicket } from '../tickets/lockTicket'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { linksMost, sideOf } from '@/src/domain/ticket/links'
import type { Ticket, TicketLink } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeValidateHook,
  PayloadRequest,
} from 'payload'

const countOf = async (req: PayloadRequest, where: object) =>
  (
    await req.payload.count({
      collection: slugs.ticketLinks,
      where: where as never,
      // As many as there are.
      overrideAccess: true,
      req,
    })
  ).totalDocs

const between = (from: string, to: string, kind: string) => ({
  from: { equals: from },
  to: { equals: to },
  kind: { equals: kind },
})

/** Two tickets that the caller sees, once in either direction; locked in the order of their ids. */
export const checkLink: CollectionBeforeValidateHook<TicketLink> = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const [from, to] = [idOf(data.from) ?? '', idOf(data.to) ?? '']
  if (from === to) throw refuse(400, { ...refusal('link_itself'), field: 'to' })
  for (const id of [from, to].toSorted()) await lockedTicket(req, id)
  const kind = data.kind ?? 'relates'
  const twice = { or: [between(from, to, kind), between(to, from, kind)] }
  if ((await countOf(req, twice)) > 0) throw refuse(409, { ...refusal('link_twice'), field: 'to' })
  for (const id of [from, to]) {
    const all = { or: [{ from: { equals: id } }, { to: { equals: id } }] }
    if ((await countOf(req, all)) < linksMost) continue
    throw refuse(409, refusal('links_too_many', { most: linksMost }))
  }
  return data
}

const ticketOf = (req: PayloadRequest, id: string | null): Promise<Ticket | null> =>
  req.payload.findByID({
    collection: slugs.tickets,
    id: id ?? '',
    depth: 0,
    disableErrors: true,
    // The history of both tells of it, whoever ends it.
    overrideAccess: true,
    req,
  })

/** Each of the two tells of the other. */
async function record(req: PayloadRequest, link: TicketLink, kind: 'linked' | 'unlinked') {
  const from = await ticketOf(req, idOf(link.from))
  const to = await ticketOf(req, idOf(link.to))
  // One that is deleted takes its links along.
  if (!from || !to) return
  for (const [on, other] of [
    [from, to],
    [to, from],
  ] as const) {
    const told = { ticket: other.id, number: other.number, link: sideOf(link.kind, on === from) }
    await recordEvent(
      req,
      on,
      kind === 'linked' ? { kind, before: null, after: told } : { kind, before: told, after: null },
    )
  }
}

export const recordLink: CollectionAfterChangeHook<TicketLink> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await record(req, doc, 'linked')
}

export const recordUnlink: CollectionAfterDeleteHook<TicketLink> = async ({ doc, req }) =>
  record(req, doc, 'unlinked')
