import { idOf } from '@/src/domain/ids'
import { stateOfClient } from '@/src/operations/stateOfClient'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import type { DeskTicket } from './readTicket'

/** Tickets and people that stand beside a ticket. */
const beside = 5

/** Who asks and for whom, with what the team wants to know of both; null for what is not theirs. */
export async function readRequester(req: PayloadRequest, ticket: DeskTicket) {
  const client = idOf(ticket.client) ?? ''
  const organization = idOf(ticket.organization) ?? ''
  const list = { pagination: false, depth: 0 } as const
  const one = { depth: 1, disableErrors: true } as const
  const [person, state, others, group, people] = await Promise.all([
    req.payload.findByID({
      collection: slugs.clients,
      id: client,
      select: {
        name: true,
        email: true,
        language: true,
        timeZone: true,
        disabled: true,
        teamNotes: true,
        invitedUntil: true,
        acceptedAt: true,
      },
      ...one,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    stateOfClient(req, client),
    req.payload.find({
      collection: slugs.tickets,
      where: { client: { equals: client }, id: { not_equals: ticket.id } },
      sort: '-lastActivityAt',
      // One more tells that there are more.
      limit: beside + 1,
      select: { number: true, subject: true, status: true, waitingOn: true },
      ...list,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    req.payload.findByID({
      collection: slugs.organizations,
      id: organization,
      select: { name: true, slaPolicy: true, teamNotes: true },
      populate: { [slugs.slaPolicies]: { name: true } },
      ...one,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    req.payload.find({
      collection: slugs.clients,
      where: {
        'memberships.organization': { equals: organization },
        disabled: { equals: false },
        id: { not_equals: client },
      },
      sort: 'name',
      limit: beside + 1,
      select: { name: true },
      ...list,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  ])
  const some = <Doc>({ docs }: { docs: Doc[] }) => ({
    docs: docs.slice(0, beside),
    hasMore: docs.length > beside,
  })
  return {
    client: person,
    state,
    others: some(others),
    organization: group,
    people: some(people),
  }
}

export type Requester = Awaited<ReturnType<typeof readRequester>>
