import { personOfSession, type Account } from '@/src/database/personOfSession'
import { rememberOpenness } from '@/access/openOrganizations'
import { unknownSession } from '@/src/session/SessionUnknown'
import { tokenOf } from '@/src/session/sessionCookie'
import { verifiedToken } from '@/src/session/verifiedToken'
import { isUuid } from '@/src/domain/ids'
import type { AuthStrategy, PayloadRequest } from 'payload'

type User = NonNullable<PayloadRequest['user']>

/**
 * Finds the person of a request in one statement. Payload's own way, which would be asked after
 * this one, comes to the same person by a whole read with everything that goes with it.
 */
export const bySession = (collection: Account): AuthStrategy => ({
  name: `session-of-${collection}`,
  authenticate: async ({ headers, payload }) => {
    const token = tokenOf(headers, payload.config.csrf)
    const session = token ? await verifiedToken(token) : null
    if (session?.collection !== collection || !isUuid(session.id)) return { user: null }

    let found
    try {
      found = await personOfSession(payload, collection, session)
    } catch (error) {
      return unknownSession(error)
    }
    if (!found) return { user: null }
    const user = {
      ...found.person,
      collection,
      // What Payload itself writes there for whoever signed in with a password.
      _strategy: 'local-jwt',
      _sid: session.sid,
    }
    if (found.openness) rememberOpenness(user, found.openness)
    return { user: user as unknown as User }
  },
})
