import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

import { callerOf } from '@/src/callerOf'
import { noteCaller } from '@/src/callersHere'
import { requestLimits, type RequestKind } from '@/src/domain/requestLimits'
import { env } from '@/src/env'
import { personOf } from './personOf'
import { requestKind } from './requestKind'

type Whose = keyof (typeof requestLimits)[RequestKind]

const counters = new Map<string, RateLimiterMemory>()

/** Each process counts for itself: asking the database would cost what this is to save. */
function counterOf(kind: RequestKind, whose: Whose): RateLimiterMemory {
  const name = `${kind} ${whose}`
  const known = counters.get(name)
  if (known) return known
  const points = requestLimits[kind][whose]
  const made = new RateLimiterMemory({ keyPrefix: name, points, duration: 60 })
  counters.set(name, made)
  return made
}

async function take(counter: RateLimiterMemory, key: string): Promise<RateLimiterRes> {
  return counter.consume(key).catch((refused: unknown) => {
    if (refused instanceof RateLimiterRes) return refused
    throw refused
  })
}

const secondsOf = ({ msBeforeNext }: RateLimiterRes) => Math.max(1, Math.ceil(msBeforeNext / 1000))

export type RequestCount = {
  /** To wait; 0 when the request is let in. */
  seconds: number
  /** What the answer tells of it. */
  headers: Readonly<Record<string, string>>
}

/** Counts a request before anything is done for it. */
export async function requestCount(
  request: Pick<Request, 'method' | 'url' | 'headers'>,
): Promise<RequestCount> {
  const caller = callerOf(request.headers)
  const person = await personOf(request.headers)
  noteCaller(person ?? caller)
  if (env.RATE_LIMITS === 'off') return { seconds: 0, headers: {} }
  const kind = requestKind(request)
  const counter = counterOf(kind, person ? 'person' : 'visitor')

  const own = await take(counter, person ?? caller)
  const isOver = own.consumedPoints > counter.points
  const headers = {
    'RateLimit-Limit': String(counter.points),
    'RateLimit-Remaining': String(own.remainingPoints),
    'RateLimit-Reset': String(secondsOf(own)),
  }
  if (isOver) return { seconds: secondsOf(own), headers }
  if (!person) return { seconds: 0, headers }

  const all = counterOf(kind, 'address')
  const together = await take(all, caller)
  const isCrowded = together.consumedPoints > all.points
  return { seconds: isCrowded ? secondsOf(together) : 0, headers }
}
