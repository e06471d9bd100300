import { asClient } from '@/access/people'
import { inOneTransaction, lockTickets } from '@/src/database/transaction'
import { followingOf, type Following, type Standing } from '@/src/domain/ticket/followers'
import { idOf } from '@/src/domain/ids'
import type { Ticket, TicketFollower } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import { type PayloadRequest, NotFound } from 'payload'
import { setStaffFollowing, staffFollowing } from './staffFollowing'
import { visibleTicket } from './visibleTicket'

type Person = { id: string; name: string }
export type Follower = Person & { standing: Standing }

export type Followers = {
  docs: Follower[]
  /** Colleagues whom the caller may add: for whoever asked, those of the organization. */
  mayAdd: Person[]
  /** Of the caller. */
  following: Following | null
}

const rowsOf = async (req: PayloadRequest, ticket: string): Promise<TicketFollower[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.ticketFollowers,
    where: { ticket: { equals: ticket } },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    // The ticket was read as the caller, who sees everybody that follows it.
    overrideAccess: true,
    req,
  })
  return docs
}

const namesOf = async (req: PayloadRequest, where: object): Promise<Person[]> => {
  const { docs } = await req.payload.find({
    collection: slugs.clients,
    where: where as never,
    select: { name: true },
    sort: ['name', 'id'],
    limit: 200,
    depth: 0,
    pagination: false,
    // Names alone, of people on one ticket or in one organization: they read each other's already.
    overrideAccess: true,
    req,
  })
  return docs.map(({ id, name }) => ({ id, name }))
}

async function colleaguesOf(req: PayloadRequest, ticket: Ticket, known: readonly string[]) {
  const client = asClient(req.user)
  if (client?.id !== idOf(ticket.client)) return []
  const people = await namesOf(req, {
    'memberships.organization': { equals: idOf(ticket.organization) },
    disabled: { equals: false },
  })
  return people.filter(({ id }) => id !== client?.id && !known.includes(id))
}

/** Who follows a ticket, read as somebody who sees it. Throws 404 for others. */
export async function followersOf(
  req: PayloadRequest,
  ticket: Pick<Ticket, 'id' | 'client' | 'organization'>,
): Promise<Followers> {
  const rows = await rowsOf(req, ticket.id)
  const ids = rows.map(({ follower }) => idOf(follower) ?? '')
  const names = ids.length > 0 ? await namesOf(req, { id: { in: ids } }) : []
  const requester = idOf(ticket.client)
  const client = asClient(req.user)
  const own = rows.find(({ follower }) => idOf(follower) === client?.id)
  return {
    docs: rows.flatMap(({ follower, standing }) => {
      const person = names.find(({ id }) => id === idOf(follower))
      return person && person.id !== requester ? [{ ...person, standing }] : []
    }),
    mayAdd: await colleaguesOf(req, ticket as Ticket, ids),
    following: client
      ? followingOf(own, client.id === requester)
      : (await staffFollowing(req, ticket.id)).own,
  }
}

export async function readFollowers(req: PayloadRequest, id: unknown): Promise<Followers> {
  return followersOf(req, await visibleTicket(req, id))
}

const rowOf = async (req: PayloadRequest, ticket: string, follower: string) =>
  (await rowsOf(req, ticket)).find((row) => idOf(row.follower) === follower)

type Adding = { ticket: string; follower: string; muted?: boolean }

const create = async (req: PayloadRequest, { ticket, follower, muted = false }: Adding) =>
  req.payload.create({
    collection: slugs.ticketFollowers,
    data: { ticket, follower, muted } as never,
    depth: 0,
    // Clients add by this verb alone; who may add whom is decided by the hook `setStanding`.
    overrideAccess: true,
    req,
  })

const remove = async (req: PayloadRequest, { id }: { id: string }) =>
  req.payload.delete({
    collection: slugs.ticketFollowers,
    id,
    depth: 0,
    // As above: the verb that brought us here has found out whose it is.
    overrideAccess: true,
    req,
  })

type Naming = { req: PayloadRequest; id: unknown; follower: string }

/** Adds a client, once. Throws 404, 403 or 400 as `standingOf` says, 409 beyond the bounds. */
export async function addFollower({ req, id, follower }: Naming): Promise<Followers> {
  const ticket = await visibleTicket(req, id)
  await inOneTransaction(req, async () => {
    await lockTickets(req, [ticket.id])
    const row = await rowOf(req, ticket.id, follower)
    if (row && (row.standing !== 'self' || follower === req.user?.id)) return
    // Whoever followed by themselves is added now, and may stay when they would not see it else.
    if (row) await remove(req, row)
    await create(req, { ticket: ticket.id, follower, muted: row?.muted })
  })
  return readFollowers(req, ticket.id)
}

/** Within a transaction: whoever does not follow yet does; the id of the row, where it is new. */
export async function followTicket(req: PayloadRequest, ticket: string, follower: string) {
  if (await rowOf(req, ticket, follower)) return null
  return (await create(req, { ticket, follower })).id
}

/** Takes somebody off again: the team and whoever asked may, and each themselves. */
export async function removeFollower({ req, id, follower }: Naming): Promise<Followers | null> {
  const ticket = await visibleTicket(req, id)
  const client = asClient(req.user)
  const mayEnd = !client || client.id === idOf(ticket.client) || client.id === follower
  if (!mayEnd) {
    throw refuse(403, { ...refusal('unfollow_not_requester'), field: 'follower' })
  }
  await inOneTransaction(req, async () => {
    await lockTickets(req, [ticket.id])
    const row = await rowOf(req, ticket.id, follower)
    if (!row) throw new NotFound(req.t)
    await remove(req, row)
  })
  // Whoever has left may not see the ticket any more.
  return follower === client?.id ? null : readFollowers(req, ticket.id)
}

/** Whether the caller hears of the ticket by mail. */
export async function setFollowing(
  req: PayloadRequest,
  id: unknown,
  wanted: Following,
): Promise<Following> {
  const ticket = await visibleTicket(req, id)
  const client = asClient(req.user)
  if (!client) return setStaffFollowing(req, ticket.id, wanted)
  const isRequester = client.id === idOf(ticket.client)
  if (wanted === 'none' && isRequester) {
    throw refuse(409, { ...refusal('following_requester'), field: 'following' })
  }
  await inOneTransaction(req, async () => {
    await lockTickets(req, [ticket.id])
    const row = await rowOf(req, ticket.id, client.id)
    if (followingOf(row, isRequester) === wanted) return
    const muted = wanted === 'muted'
    if (!row) return void (await create(req, { ticket: ticket.id, follower: client.id, muted }))
    if (wanted === 'none') return void (await remove(req, row))
    await req.payload.update({
      collection: slugs.ticketFollowers,
      id: row.id,
      data: { muted },
      depth: 0,
      // Their own row, found above.
      overrideAccess: true,
      req,
    })
  })
  return wanted
}
