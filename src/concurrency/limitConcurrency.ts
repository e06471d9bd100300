import { workLimits, type WorkLimit } from '@/src/domain/limits'
import { refusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'
import { wasAnotherHere } from './callersHere'
import { Semaphore } from './Semaphore'

/** Seconds after which a place is likely to be free. */
const pause = 5

/** Milliseconds: others count as here for so long after a request. */
const recently = 1_000
const longestRest = 1_000

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

/**
 * A place for work of this person, as soon as less than so much of it is under way: the way out of it,
 * to be taken when the work is done. Throws TooManyAtOnce. While others are here, whoever has more in
 * line gets a share of the process and no more: the place is kept empty for a multiple of the time
 * that it was used.
 */
export async function takePlace(
  limit: WorkLimit,
  who: string,
  signal?: AbortSignal,
): Promise<() => void> {
  const all = (kept.deskWork ??= new Map())
  const name = `${limit} ${who}`
  const turns = all.get(name) ?? new Semaphore(workLimits[limit])
  all.set(name, turns)
  const leave = await turns.enter(signal)
  const begun = performance.now()
  const goOut = () => {
    leave?.()
    if (turns.isEmpty) all.delete(name)
  }
  if (!leave) {
    goOut()
    throw new TooManyAtOnce()
  }
  return () => {
    const took = performance.now() - begun
    const { rest } = workLimits[limit]
    const isCrowd = rest > 0 && turns.isWaitedFor && wasAnotherHere(who, begun - recently)
    if (isCrowd) setTimeout(goOut, Math.min(took * rest, longestRest))
    else goOut()
  }
}

/** Does the work in a place of its own. Throws TooManyAtOnce. */
export async function limitConcurrency<Result>(
  limit: WorkLimit,
  who: string,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const leave = await takePlace(limit, who, signal)
  try {
    return await work()
  } finally {
    leave()
  }
}
