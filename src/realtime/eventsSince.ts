import type { StreamCursor } from '@/src/domain/streamCursor'
import { type Query, lastPosition } from '@/src/database/live'
import type { CallerRule } from './callerRule'
import { toldOf } from './frames'
import { missed } from './missed'

type Asked = { query: Query; rule: CallerRule; cursor: StreamCursor | null; ticket?: string }

/** The same as a stream tells, at once: for whoever cannot keep one open. */
export async function eventsSince({ query, rule, cursor, ticket }: Asked): Promise<Response> {
  const now = new Date()
  const upTo = await lastPosition(query)
  const rows = cursor ? await missed({ query, cursor, upTo, rule, ticket, now }) : []
  return Response.json({
    events: (rows ?? []).map(toldOf),
    isReset: rows === null,
    at: now.toISOString(),
  })
}
