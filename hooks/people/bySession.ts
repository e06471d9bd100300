import { personOfSession, type Account } from '@/src/database/personOfSession'
import { rememberOpen } from '@/src/openTo'
import { noteKnownSession, noteUnknownSession } from '@/src/unknownSessions'
import { tokenOf } from '@/src/session/tokenOf'
import { verifiedToken } from '@/src/session/verifiedToken'
import { isUuid } from '@/src/isUuid'
import type { AuthStrategy, Payload, PayloadRequest } from 'payload'

type User = NonNullable<PayloadRequest['user']>

/**
 * Payload's own way comes to the same person by a whole read with everything that goes with it. Asked
 * after this one, it would only wait once more where this one could not look.
 */
export function onlyBySession(payload: Payload): void {
  payload.authStrategies = payload.authStrategies.filter(({ name }) => name !== 'local-jwt')
}

/** Finds the person of a request in one statement. */
export const bySession = (collection: Account): AuthStrategy => ({
  name: `session-of-${collection}`,
  authenticate: async ({ headers, payload }) => {
    const token = tokenOf(headers, payload.config.csrf)
    const session = token ? await verifiedToken(token) : null
    if (session?.collection !== collection || !isUuid(session.id)) return { user: null }

    const found = await personOfSession(payload, collection, session).catch((error: unknown) => {
      noteUnknownSession(headers)
      throw error
    })
    noteKnownSession(headers)
    if (!found) return { user: null }
    const user = {
      ...found.person,
      collection,
      // What Payload itself writes there for whoever signed in with a password.
      _strategy: 'local-jwt',
      _sid: session.sid,
    }
    if (found.openness) rememberOpen(user, found.openness)
    return { user: user as unknown as User }
  },
})
