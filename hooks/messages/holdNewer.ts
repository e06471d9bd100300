import { isDeskWorker } from '@/access/people'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { newerKinds, newerThan, type Newer } from '@/src/domain/ticket/newer'
import type { Config, Message, TicketEvent } from '@/src/payload-types'
import { asksIn, ticketOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook, PayloadRequest, Where } from 'payload'

const shownMost = 20

const oneOf = <Slug extends 'messages' | 'ticket-events'>(
  req: PayloadRequest,
  collection: Slug,
  id: string,
) =>
  req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  }) as Promise<Config['collections'][Slug] | null>

/** When that was, and by whom: a message, an event or the request itself. */
async function knownOf(req: PayloadRequest, ticket: string, id: string) {
  if (id === ticket) return { id, at: ticketOf(req, ticket).createdAt, by: null }
  const message = await oneOf(req, slugs.messages, id)
  if (message && idOf(message.ticket) === ticket) {
    return { id, at: message.createdAt, by: idOf(message.author.value) }
  }
  const event = await oneOf(req, slugs.ticketEvents, id)
  if (event && idOf(event.ticket) === ticket) {
    return { id, at: event.createdAt, by: idOf(event.actor?.value) }
  }
  throw refuse(400, { ...refusal('message_unknown'), field: 'after' })
}

/** What changed, as far as it is no message: a status by its name, a person by their id. */
const changeOf = ({ kind, after }: TicketEvent): string | null => {
  const { status, assignedTo } = (after ?? {}) as { status?: string; assignedTo?: string | null }
  return (kind === 'status_changed' ? status : assignedTo) ?? null
}

const foundOf = async <Slug extends 'messages' | 'ticket-events'>(
  req: PayloadRequest,
  collection: Slug,
  where: Where,
) => {
  const { docs } = await req.payload.find({
    collection,
    where,
    sort: ['-createdAt', '-id'],
    limit: shownMost,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs as Config['collections'][Slug][]
}

async function happenedSince(req: PayloadRequest, ticket: string, since: string): Promise<Newer[]> {
  const events = await foundOf(req, slugs.ticketEvents, {
    ticket: { equals: ticket },
    kind: { in: [...newerKinds] },
    createdAt: { greater_than: since },
  })
  const ids = events.flatMap(({ message }) => idOf(message) ?? [])
  const messages = ids.length > 0 ? await foundOf(req, slugs.messages, { id: { in: ids } }) : []
  return events.toReversed().map((event) => {
    const message = messages.find(({ id }) => id === idOf(event.message))
    return {
      id: message?.id ?? event.id,
      kind: event.kind as Newer['kind'],
      at: event.createdAt,
      by: idOf(event.actor?.value),
      name: event.actorName ?? null,
      text: message ? message.content : changeOf(event),
    }
  })
}

/**
 * A message of the team that says what its writer knows stops when others have gone on since. The
 * ticket is locked by now: nothing can come in between.
 */
export const holdNewer: CollectionBeforeValidateHook<Message> = async ({
  data,
  operation,
  req,
}) => {
  const { after } = asksIn(req)
  const ticket = idOf(data?.ticket)
  if (operation !== 'create' || !after || !ticket || !isDeskWorker(req.user)) return data
  const known = await knownOf(req, ticket, after)
  const newer = newerThan(known, await happenedSince(req, ticket, known.at), req.user?.id ?? null)
  if (newer.length === 0) return data
  throw refuse(409, { ...refusal('newer_meanwhile'), field: 'after' }, { newer })
}
