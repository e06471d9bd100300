import type { Openness } from '@/src/domain/account/Openness'
import { readsAsFollower } from '@/src/domain/ticket/followers'
import { idOf } from '@/src/domain/ids'
import type { Client } from '@/src/payload-types'
import { remembered } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { managedOrganizations, ownOrganizations } from './ownOrganizations'

const known = new WeakMap<object, Openness>()

/** Keeps with a client, as read for one request, where they see colleagues' tickets. */
export const rememberOpenness = (client: object, openness: Openness) => known.set(client, openness)

/** What was read together with this client; undefined when they were read in another way. */
export const knownOpenness = (client: object) => known.get(client)

type Open = Pick<Openness, 'organizations' | 'followed'>

async function findOrganizations(req: PayloadRequest, client: Client): Promise<string[]> {
  const managed = managedOrganizations(client)
  const others = ownOrganizations(client).filter((id) => !managed.includes(id))
  if (others.length === 0) return managed

  const shared = await req.payload.find({
    collection: slugs.organizations,
    where: { id: { in: others }, sharesTickets: { equals: true } },
    select: {},
    depth: 0,
    pagination: false,
    // This is the rule itself: asking it for its own permission would never end.
    overrideAccess: true,
    req,
  })
  return [...managed, ...shared.docs.map(({ id }) => id)]
}

async function findFollowed(req: PayloadRequest, client: Client): Promise<string[]> {
  const { docs } = await req.payload.find({
    collection: slugs.ticketFollowers,
    where: { follower: { equals: client.id } },
    select: { ticket: true, standing: true, organization: true },
    depth: 0,
    pagination: false,
    // As above.
    overrideAccess: true,
    req,
  })
  const own = ownOrganizations(client)
  return docs
    .filter(({ standing, organization }) =>
      readsAsFollower(standing, own.includes(idOf(organization) ?? '')),
    )
    .flatMap(({ ticket }) => idOf(ticket) ?? [])
}

async function find(req: PayloadRequest, client: Client): Promise<Open> {
  const together = knownOpenness(client)
  if (together) return together
  const organizations = await findOrganizations(req, client)
  return { organizations, followed: await findFollowed(req, client) }
}

/**
 * Where this client sees colleagues' tickets as well: what they manage, and what shares its tickets
 * among all members; and single tickets that they were added to. Asked once per request.
 */
export function openOrganizations(req: PayloadRequest, client: Client): Promise<Open> {
  const asked = remembered(req)
  const answer = asked.openOrganizations?.[client.id] ?? find(req, client)
  asked.openOrganizations = { ...asked.openOrganizations, [client.id]: answer }
  return answer
}
