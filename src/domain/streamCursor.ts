import { isUuid } from './ids'

/** Where a stream goes on: after an event, or at a moment. */
export type StreamCursor = { after: string } | { since: Date }

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)$/

/** Null for what is neither the id of an event nor a moment as in ISO 8601 with its zone. */
export function streamCursor(text: string): StreamCursor | null {
  if (isUuid(text)) return { after: text.toLowerCase() }
  const at = moment.test(text) ? new Date(text) : null
  return at && !Number.isNaN(at.getTime()) ? { since: at } : null
}
