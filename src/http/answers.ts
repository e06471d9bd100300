import { env } from '@/src/env'
import { cookiesForBrowser } from './hostCookie'
import { dataPolicy, securityHeaders } from './headers'
import { waitWords } from '@/src/words/waitWords'
import type { RequestCount } from './requestCount'

export const refusal = (status: number, message: string, field?: string): Response =>
  Response.json({ errors: [{ message, ...(field ? { field } : {}) }] }, { status })

/** Payload words some answers its own way; here each has `errors`, and nothing is kept by caches. */
export async function privateAnswer(
  response: Response,
  more: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const headers = new Headers(response.headers)
  const added = securityHeaders(env.APP_URL.startsWith('https:'))
  Object.entries({ ...added, ...more }).forEach(([name, value]) => headers.set(name, value))
  cookiesForBrowser(headers, env.APP_URL)
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', dataPolicy)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')

  const isJson = headers.get('content-type')?.includes('application/json') ?? false
  if (response.ok || response.status < 400 || !isJson) {
    return new Response(response.body, { status: response.status, headers })
  }
  const body: unknown = await response.json()
  headers.delete('content-length')
  return Response.json(worded(body), { status: response.status, headers })
}

/** Payload's own answers have a message alone or nothing; a report, such as `ready`, stays whole. */
function worded(body: unknown): unknown {
  const given = typeof body === 'object' && body !== null ? body : {}
  if ('errors' in given) return given
  const isReport = Object.keys(given).length > 0 && !('message' in given)
  if (isReport) return given
  return { errors: [{ message: 'message' in given ? given.message : 'Not found.' }] }
}

/** 429, and when to come back. */
export function tooMany({ seconds, headers }: RequestCount): Response {
  const answer = refusal(429, waitWords(seconds, 'requests'))
  const told = { ...headers, 'Retry-After': String(seconds) }
  Object.entries(told).forEach(([name, value]) => answer.headers.set(name, value))
  return answer
}
