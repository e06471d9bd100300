import { workLimits, type WorkLimit } from '@/src/domain/limits'
import { refusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'
import { Semaphore } from './Semaphore'

/** Seconds after which a place is likely to be free. */
const pause = 5

/** 429: somebody has more under way than one person may. */
export class TooManyAtOnce extends Error {
  readonly status = 429
  readonly isPublic = true
  readonly data = { ...refusal('too_many_at_once'), retryAfter: pause }
  constructor() {
    super(refusalWords('en', refusal('too_many_at_once')))
    this.name = 'TooManyAtOnce'
  }
}

// On globalThis: pages and routes are bundles of their own, and their work is one person's.
const kept = globalThis as { deskWork?: Map<string, Semaphore> }

/** Does the work as soon as less than so much of the same person is under way. Throws TooManyAtOnce. */
export async function limitConcurrency<Result>(
  limit: WorkLimit,
  who: string,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const all = (kept.deskWork ??= new Map())
  const name = `${limit} ${who}`
  const turns = all.get(name) ?? new Semaphore(workLimits[limit])
  all.set(name, turns)
  const leave = await turns.enter(signal)
  try {
    if (!leave) throw new TooManyAtOnce()
    return await work()
  } finally {
    leave?.()
    if (turns.isEmpty) all.delete(name)
  }
}
