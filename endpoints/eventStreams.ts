import { streamCursor, type StreamCursor } from '@/src/domain/streamCursor'
import { streamLimits } from '@/src/domain/limits'
import { callerRule } from '@/src/realtime/callerRule'
import { eventsSince } from '@/src/realtime/eventsSince'
import { hubOf } from '@/src/realtime/hubOf'
import { openStream } from '@/src/realtime/openStream'
import { personKey } from '@/src/realtime/personKey'
import { type Endpoint, type PayloadRequest, APIError } from 'payload'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { requirePerson } from '@/src/operations/requirePerson'

/** A reconnecting browser says it in the header, whatever the address says. */
function cursorOf({ headers, query }: PayloadRequest): StreamCursor | null {
  const text = headers.get('last-event-id') || query.since
  if (text === undefined || text === '') return null
  const cursor = typeof text === 'string' ? streamCursor(text) : null
  if (cursor) return cursor
  const message = 'Say "since" as the id of an event, or as a moment like 2026-11-24T09:30:00Z.'
  throw new APIError(message, 400, { field: 'since' }, true)
}

async function hubReady(req: PayloadRequest) {
  const hub = hubOf(req.payload)
  try {
    return { hub, query: await hub.ready() }
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Live updates cannot reach the database.' })
    throw new APIError('Live updates are not available now. Try again soon.', 503, null, true)
  }
}

async function answer(req: PayloadRequest, ticket?: string): Promise<Response> {
  const person = personKey({ ...requirePerson(req), collection: req.user?.collection ?? '' })
  const cursor = cursorOf(req)
  const rule = await callerRule(req.payload, req.user, ticket)
  if (!rule) throw new APIError('You are not allowed to follow tickets.', 403, null, true)

  const { hub, query } = await hubReady(req)
  if (req.headers.get('accept')?.includes('application/json')) {
    return eventsSince({ query, rule, cursor, ticket })
  }
  if (hub.openFor(person) >= streamLimits.perPerson) {
    const message = `You have ${streamLimits.perPerson} live connections open. Close one first.`
    throw new APIError(message, 429, null, true)
  }
  return openStream({ req, hub, query, person, rule, cursor, ticket })
}

/** What happens to one ticket. */
export const ticketEventsStream: Omit<Endpoint, 'root'> = {
  path: '/:id/events-stream',
  method: 'get',
  handler: async (req) => {
    requirePerson(req)
    return answer(req, (await visibleTicket(req, req.routeParams?.id)).id)
  },
}

/** What happens to all tickets that the caller may see. */
export const deskEventsStream: Endpoint = {
  path: '/desk/events-stream',
  method: 'get',
  handler: (req) => answer(req),
}
