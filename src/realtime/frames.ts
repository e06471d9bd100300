import type { LiveRow } from '@/src/database/live'

/** Ids and kinds only: whoever reads the rest reads it as themselves. */
export const toldOf = ({ id, ticket, kind, message, at }: LiveRow) => ({
  id,
  ticket,
  kind,
  ...(message ? { message } : {}),
  at,
})

const frame = (event: string, data: object, id?: string) =>
  `${id ? `id: ${id}\n` : ''}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`

export const eventFrame = (row: LiveRow) => frame('ticket', toldOf(row), row.id)

/** Who of the team is at this ticket has changed; nothing is missed where it is missed. */
export const presenceFrame = (ticket: string) => frame('presence', { ticket })

/** All that was missed has been told; what follows is live. */
export const readyFrame = (at: Date) => frame('ready', { at: at.toISOString() })

/** Too much was missed to be told one by one: read everything again. */
export const resetFrame = () => frame('reset', {})

/** The session is over, or its rights: coming back is of no use. */
export const endFrame = () => frame('end', {})

/** A comment, so that neither a proxy nor the browser takes silence for a broken line. */
export const heartbeat = (at: Date) => `: ${at.toISOString()}\n\n`

/** Milliseconds after which a browser comes back by itself. */
export const retryFrame = 'retry: 2000\n\n'
