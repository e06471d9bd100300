import { databaseIsAway } from '@/src/databaseIsAway'
import { refusal } from './refusal'

/** Seconds. */
const pause = 30

/** Whether the process lives is asked when nothing else answers. */
const needsNothing = /\/desk\/health$/

/** 503 in words while the database is away, for what needs it; else null. */
export function awayRefusal({ url }: Pick<Request, 'url'>): Response | null {
  if (!databaseIsAway() || needsNothing.test(new URL(url).pathname)) return null
  const answer = refusal(
    503,
    'Something went wrong on our side and nothing was saved. Try again in a moment.',
  )
  answer.headers.set('Retry-After', String(pause))
  return answer
}
