import { type RequestKind, requestLimits } from '@/src/domain/limits'
import { payloadCookie } from '@/src/session/sessionCookie'
import { verifiedToken } from '@/src/session/verifiedToken'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { noteCaller } from '@/src/concurrency/callersHere'
import { clientIp } from '@/src/session/clientIp'
import { env } from '@/src/env'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What is looked for in all that is written costs more than to open it. */
const isSearch = ({ pathname, searchParams }: URL) =>
  /\/(search|suggestions)\/?$/.test(pathname) ||
  [...searchParams].some(
    ([name, text]) => /^(q|search|where.*\[search\]\[\w+\])$/.test(name) && text.trim() !== '',
  )

type Asked = Pick<Request, 'method' | 'url' | 'headers'>

/** Told from the outside, before anything of the body is read. */
export function requestKind({ method, url, headers }: Asked): RequestKind {
  if (reading.has(method)) return isSearch(new URL(url)) ? 'search' : 'read'
  const isForm = headers.get('content-type')?.trim().toLowerCase().startsWith('multipart/')
  // The portal's forms are multipart as well, with or without a file: those have a page's address.
  return isForm && new URL(url).pathname.startsWith('/api/') ? 'upload' : 'change'
}

function tokenIn(headers: Headers): string | undefined {
  const named = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  return (
    named ?? new RegExp(`(?:^|; *)${payloadCookie}=([^;]+)`).exec(headers.get('cookie') ?? '')?.[1]
  )
}

/**
 * Whose token a request carries, told without the database: good to count by, not to let anybody in.
 * Null without a token, or with one that the desk did not sign or that has expired.
 */
export async function personOf(headers: Headers): Promise<string | null> {
  const token = tokenIn(headers)
  if (!token) return null
  const session = await verifiedToken(token)
  return session && `${session.collection} ${session.id}`
}

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
  const caller = clientIp(request.headers)
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
