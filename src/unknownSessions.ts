import { busyWords } from './databaseTrouble'

// On globalThis: rules and answers may run in different bundles of a process.
const kept = globalThis as { deskUnknownSessions?: WeakSet<Headers> }
const all = () => (kept.deskUnknownSessions ??= new WeakSet())

/** The session of this request could not be looked up: nobody knows whether it stands. */
export const noteUnknownSession = (headers: Headers) => all().add(headers)

export const noteKnownSession = (headers: Headers) => all().delete(headers)

/** Then its sender is not nobody, and is not told to sign in. */
export const isUnknownSession = (headers: Headers | undefined) =>
  headers !== undefined && all().has(headers)

export class UnknownSession extends Error {
  readonly status = 503
  readonly isPublic = true
  readonly data = { retryAfter: 5 }
  constructor() {
    super(busyWords)
    this.name = 'UnknownSession'
  }
}
