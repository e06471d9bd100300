import { waitWords } from '@/src/waitWords'
import { refusal } from './refusal'
import type { RequestCount } from './requestCount'

/** 429, and when to come back. */
export function tooMany({ seconds, headers }: RequestCount): Response {
  const answer = refusal(429, waitWords(seconds, 'requests'))
  const told = { ...headers, 'Retry-After': String(seconds) }
  Object.entries(told).forEach(([name, value]) => answer.headers.set(name, value))
  return answer
}
