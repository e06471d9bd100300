import { streamCursor, type StreamCursor } from '@/src/domain/streamCursor'
import { streamLimits } from '@/src/domain/limits'
import { callerRule } from '@/src/realtime/callerRule'
import { eventsSince } from '@/src/realtime/missed'
import { hubOf } from '@/src/realtime/hubOf'
import { openStream } from '@/src/realtime/openStream'
import { personKey } from '@/src/realtime/announce'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { Endpoint, PayloadRequest } from 'payload'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { requirePerson } from '@/src/operations/requirePerson'

/** A reconnecting browser says it in the header, whatever the address says. */
function cursorOf({ headers, query }: PayloadRequest): StreamCursor | null {
  const text = headers.get('last-event-id') || query.since
  if (text === undefined || text === '') return null
  const cursor = typeof text === 'string' ? streamCursor(text) : null
  if (cursor) return cursor
  throw refuse(400, { ...refusal('since_unreadable'), field: 'since' })
}

async function hubReady(req: PayloadRequest) {
  const hub = hubOf(req.payload)
  try {
    return { hub, query: await hub.ready() }
  } catch (error) {
    req.payload.logger.error({ err: error, msg: 'Live updates cannot reach the database.' })
    throw refuse(503, refusal('streams_down'))
  }
}

async function answer(req: PayloadRequest, ticket?: string): Promise<Response> {
  const person = personKey({ ...requirePerson(req), collection: req.user?.collection ?? '' })
  const cursor = cursorOf(req)
  const rule = await callerRule(req.payload, req.user, ticket)
  if (!rule) throw refuse(403, refusal('streams_not_allowed'))

  const { hub, query } = await hubReady(req)
  if (req.headers.get('accept')?.includes('application/json')) {
    return eventsSince({ query, rule, cursor, ticket })
  }
  if (hub.openFor(person) >= streamLimits.perPerson) {
    throw refuse(429, refusal('streams_too_many', { most: streamLimits.perPerson }))
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
