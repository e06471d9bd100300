import { AsyncLocalStorage } from 'node:async_hooks'
import { refusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'

type Met = { unknown: boolean }

// On globalThis: rules and doors come in several bundles.
const known = globalThis as { deskSessionsMet?: AsyncLocalStorage<Met> }
const met = () => (known.deskSessionsMet ??= new AsyncLocalStorage())

/** Whether a session still stands could not be looked up: that is not to be signed out. */
export class SessionUnknown extends Error {
  override name = 'SessionUnknown'
  readonly status = 503
  readonly isPublic = true
  readonly data = refusal('our_fault')

  constructor(cause: unknown) {
    super(refusalWords('en', refusal('our_fault')), { cause })
  }
}

/**
 * What a strategy answers then. Payload takes one that throws for one that found nobody, and whoever
 * asks for the person would be told to sign in. Reading this answer throws, wherever it is read.
 */
export function unknownSession(cause: unknown): { user: null } {
  const meeting = met().getStore()
  if (meeting) meeting.unknown = true
  return {
    get user(): never {
      throw new SessionUnknown(cause)
    },
  }
}

/** What the work answers; null where it failed for a session that could not be looked up. */
export async function unlessSessionUnknown<Result>(
  work: () => Promise<Result>,
): Promise<Result | null> {
  const meeting: Met = { unknown: false }
  try {
    return await met().run(meeting, work)
  } catch (error) {
    // Payload's routes stumble over an error that comes before the request is made, and throw
    // another.
    if (meeting.unknown) return null
    throw error
  }
}
