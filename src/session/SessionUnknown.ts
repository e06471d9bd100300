import { AsyncLocalStorage } from 'node:async_hooks'
import { refusal, type Refusal } from '@/src/domain/refusal'
import { databaseTrouble } from '@/src/words/databaseTrouble'
import { refusalWords } from '@/src/words/refusalWords'

type Met = { unknown: SessionUnknown | null }

// On globalThis: rules and doors come in several bundles.
const known = globalThis as { deskSessionsMet?: AsyncLocalStorage<Met> }
const met = () => (known.deskSessionsMet ??= new AsyncLocalStorage())

/** Whether a session still stands could not be looked up: that is not to be signed out. */
export class SessionUnknown extends Error {
  override name = 'SessionUnknown'
  readonly status = 503
  readonly isPublic = true
  readonly data: Refusal

  constructor(cause: unknown) {
    const refused = databaseTrouble(cause)?.refusal ?? refusal('our_fault')
    super(refusalWords('en', refused), { cause })
    this.data = refused
  }
}

/**
 * What a strategy answers then. Payload takes one that throws for one that found nobody, and whoever
 * asks for the person would be told to sign in. Reading this answer throws, wherever it is read.
 */
export function unknownSession(cause: unknown): { user: null } {
  const meeting = met().getStore()
  const unknown = new SessionUnknown(cause)
  if (meeting) meeting.unknown = unknown
  return {
    get user(): never {
      throw unknown
    },
  }
}

/** What the work answers, or that it failed for a session that could not be looked up. */
export async function unlessSessionUnknown<Result>(
  work: () => Promise<Result>,
): Promise<Result | SessionUnknown> {
  const meeting: Met = { unknown: null }
  try {
    return await met().run(meeting, work)
  } catch (error) {
    // Payload's routes stumble over an error that comes before the request is made, and throw
    // another.
    if (meeting.unknown) return meeting.unknown
    throw error
  }
}
