import type { Openness } from '@/src/domain/account/Openness'
import type { Client } from '@/src/payload-types'
import { remembered } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { managedOrganizations, ownOrganizations } from './ownOrganizations'

const known = new WeakMap<object, Openness>()

/** Keeps with a client, as read for one request, where they see colleagues' tickets. */
export const rememberOpen = (client: object, openness: Openness) => known.set(client, openness)

/** What was read together with this client; undefined when they were read in another way. */
export const openTo = (client: object) => known.get(client)

async function find(req: PayloadRequest, client: Client): Promise<readonly string[]> {
  const together = openTo(client)
  if (together) return together.organizations

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

/**
 * Where this client sees colleagues' tickets as well: what they manage, and what shares its
 * tickets among all members. Asked once per request.
 */
export function openOrganizations(req: PayloadRequest, client: Client): Promise<readonly string[]> {
  const asked = remembered(req)
  const answer = asked.openOrganizations?.[client.id] ?? find(req, client)
  asked.openOrganizations = { ...asked.openOrganizations, [client.id]: answer }
  return answer
}
