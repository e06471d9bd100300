import { awayWords } from '@/src/databaseIsAway'

// On globalThis: rules and doors come in several bundles.
const known = globalThis as { deskUnknownSessions?: WeakSet<Headers> }
const kept = () => (known.deskUnknownSessions ??= new WeakSet())

/** Whether a session still stands could not be looked up: that is not to be signed out. */
export class SessionUnknown extends Error {
  override name = 'SessionUnknown'
  readonly status = 503
  readonly isPublic = true

  constructor(cause: unknown) {
    super(awayWords, { cause })
  }
}

/** Whether the session that these headers name could not be looked up. */
export const isSessionUnknown = (headers: Headers): boolean => kept().has(headers)

/**
 * What a strategy answers then. Payload takes one that throws for one that found nobody, and whoever
 * asks for the person would be told to sign in. Reading this answer throws, wherever it is read.
 */
export function unknownSession(headers: Headers, cause: unknown): { user: null } {
  kept().add(headers)
  return {
    get user(): never {
      throw new SessionUnknown(cause)
    },
  }
}
