import { idOf } from '@/src/domain/ids'
import type { TicketEvent } from '@/src/domain/ticket/events'
import { teamOf, type Audience, type Person } from '@/src/domain/ticket/told'
import type { Attachment, Client, Staff, Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import type { StaffFollowing } from '../followers/staffFollowers'

export type Told = Person & { email: string }

/** What happened, and to what. */
export type Subject = {
  ticket: Ticket
  file?: Attachment
  /** Of the team, who follow it or have muted it. */
  staffFollowing: readonly StaffFollowing[]
}

const asTold = (relationTo: Told['relationTo'], person: Client | Staff): Told => {
  const { id, email, disabled, mailChoices } = person
  return { relationTo, id, email, disabled, mailChoices }
}

async function one(
  req: PayloadRequest,
  relationTo: Told['relationTo'],
  id: string | null,
): Promise<Told[]> {
  if (id === null) return []
  if (req.user?.id === id) return [asTold(relationTo, req.user as unknown as Client | Staff)]
  const person = await req.payload.findByID({
    collection: relationTo,
    id,
    depth: 0,
    disableErrors: true,
    // Whoever acts need not be allowed to read the address of the person who is told.
    overrideAccess: true,
    req,
  })
  return person ? [asTold(relationTo, person)] : []
}

/** Whoever asked and everybody who follows, but for those who have muted the ticket. */
async function following(req: PayloadRequest, ticket: Ticket): Promise<Told[]> {
  const { docs: rows } = await req.payload.find({
    collection: slugs.ticketFollowers,
    where: { ticket: { equals: ticket.id } },
    select: { follower: true, muted: true },
    depth: 0,
    pagination: false,
    // As below: those who follow are told of what anybody does.
    overrideAccess: true,
    req,
  })
  const requester = idOf(ticket.client)
  const isMuted = rows.some(({ follower, muted }) => muted && idOf(follower) === requester)
  const ids = rows.flatMap(({ follower, muted }) => (muted ? [] : (idOf(follower) ?? [])))
  const others = ids.filter((id) => id !== requester)
  const told = isMuted ? [] : await one(req, 'clients', requester)
  if (others.length === 0) return told
  const { docs } = await req.payload.find({
    collection: slugs.clients,
    where: { id: { in: others } },
    select: { email: true, disabled: true, mailChoices: true },
    depth: 0,
    pagination: false,
    // As below.
    overrideAccess: true,
    req,
  })
  return [...told, ...docs.map((person) => asTold('clients', person as Client))]
}

/** A client who acts has read the ticket without it: who works on it is the team's own business. */
async function assigneeOf(req: PayloadRequest, ticket: Ticket): Promise<string | null> {
  if (ticket.assignedTo !== undefined) return idOf(ticket.assignedTo)
  const whole = await req.payload.findByID({
    collection: slugs.tickets,
    id: ticket.id,
    select: { assignedTo: true },
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  return idOf(whole.assignedTo)
}

type On = Pick<Subject, 'ticket' | 'staffFollowing'>

/** Who wants to hear nothing of this ticket is marked so. */
const muting = (people: readonly Told[], { staffFollowing }: On): Told[] =>
  people.map((person) => ({
    ...person,
    muted: staffFollowing.some(({ staff, muted }) => muted && staff === person.id),
  }))

async function followingStaff(req: PayloadRequest, { staffFollowing }: On): Promise<Told[]> {
  const ids = staffFollowing.flatMap(({ staff, muted }) => (muted ? [] : [staff]))
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.staff,
    where: { id: { in: ids }, role: { in: ['admin', 'agent'] } },
    select: { email: true, disabled: true, mailChoices: true },
    depth: 0,
    pagination: false,
    // As above.
    overrideAccess: true,
    req,
  })
  return (docs as Staff[]).map((person) => asTold('staff', person))
}

async function team(req: PayloadRequest, on: On): Promise<Told[]> {
  const { ticket } = on
  const { docs } = await req.payload.find({
    collection: slugs.staff,
    where: { role: { in: ['admin', 'agent'] } },
    select: { email: true, disabled: true, mailChoices: true },
    depth: 0,
    pagination: false,
    // As above: those who work on tickets are told of what a client does.
    overrideAccess: true,
    req,
  })
  const assignee = await assigneeOf(req, ticket)
  const people = teamOf(docs as Staff[], assignee).map((person) => asTold('staff', person))
  return muting(people, on)
}

/** Who was added, unless they have muted the ticket before. */
async function added(req: PayloadRequest, { ticket }: On, event: TicketEvent): Promise<Told[]> {
  if (event.kind !== 'follower_added') return []
  const { follower } = event.after
  const { totalDocs: isMuted } = await req.payload.count({
    collection: slugs.ticketFollowers,
    where: {
      ticket: { equals: ticket.id },
      follower: { equals: follower },
      muted: { equals: true },
    },
    // As above.
    overrideAccess: true,
    req,
  })
  return isMuted ? [] : one(req, 'clients', follower)
}

/** Whom a note names, by the event that tells of it. */
async function mentioned(req: PayloadRequest, event: TicketEvent): Promise<Told[]> {
  const named = event.kind === 'noted' ? (event.after?.mentioned ?? []) : []
  return (await Promise.all(named.map((id) => one(req, 'staff', id)))).flat()
}

/** Whom the policy of the ticket names, else all admins. */
async function breachList(req: PayloadRequest, ticket: Ticket): Promise<Told[]> {
  const { docs: cycles } = await req.payload.find({
    collection: slugs.slaCycles,
    where: { ticket: { equals: ticket.id } },
    sort: '-startedAt',
    limit: 1,
    depth: 1,
    select: { policy: true },
    populate: { [slugs.slaPolicies]: { tellOnBreach: true } },
    pagination: false,
    // The desk itself tells of a broken promise.
    overrideAccess: true,
    req,
  })
  const policy = cycles[0]?.policy
  const named = typeof policy === 'object' ? (policy?.tellOnBreach ?? []).map(idOf) : []
  const { docs } = await req.payload.find({
    collection: slugs.staff,
    where: named.length > 0 ? { id: { in: named } } : { role: { equals: 'admin' } },
    select: { email: true, disabled: true, mailChoices: true },
    depth: 0,
    pagination: false,
    // As above.
    overrideAccess: true,
    req,
  })
  return (docs as Staff[]).map((person) => asTold('staff', person))
}

/** The people behind each audience of the table of notifications. */
export const audiences: Record<
  Audience,
  (req: PayloadRequest, on: Subject, event: TicketEvent) => Promise<readonly Told[]>
> = {
  requester: (req, { ticket }, { kind }) =>
    kind === 'created' ? one(req, 'clients', idOf(ticket.client)) : following(req, ticket),
  added,
  uploader: async (req, { file }) =>
    file ? one(req, file.uploadedBy.relationTo, idOf(file.uploadedBy.value)) : [],
  team,
  assignee: async (req, on) =>
    muting(await one(req, 'staff', await assigneeOf(req, on.ticket)), on),
  staffFollowers: followingStaff,
  author: async (req, _on, event) =>
    event.kind === 'reply_not_sent' ? one(req, 'staff', event.after.author) : [],
  mentioned: (req, _on, event) => mentioned(req, event),
  breachList: (req, { ticket }) => breachList(req, ticket),
}
