import { env } from '@/src/env'
import { cookiesForBrowser } from './hostCookie'
import { dataPolicy, securityHeaders } from './headers'
import { type Refusal, refusal, waitRefusal } from '@/src/domain/refusal'
import { preferredLanguage } from '@/src/words/preferredLanguage'
import { refusalWords } from '@/src/words/refusalWords'
import type { RequestCount } from './requestCount'

/** What the door itself refuses, before anybody knows who asks. */
const ofTheDoor = new WeakSet<Response>()

/** In English; `inLanguageOf` words it anew for whoever asks for another language. */
export function answerRefused(status: number, refused: Refusal): Response {
  const errors = [{ message: refusalWords('en', refused), ...refused }]
  const answer = Response.json({ errors }, { status })
  ofTheDoor.add(answer)
  return answer
}

/** Words what the door refuses as the browser wants it; every other answer stays as it is. */
export async function inLanguageOf(headers: Headers, answer: Response): Promise<Response> {
  const language = preferredLanguage(headers.get('accept-language'))
  if (language === 'en' || !ofTheDoor.has(answer)) return answer
  const { errors } = (await answer.json()) as { errors: Refusal[] }
  const worded = errors.map((each) => ({ ...each, message: refusalWords(language, each) }))
  const told = new Headers(answer.headers)
  told.delete('content-length')
  return Response.json({ errors: worded }, { status: answer.status, headers: told })
}

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
  const missing = refusal('not_found')
  const message = 'message' in given ? given.message : refusalWords('en', missing)
  return { errors: [{ message, ...missing }] }
}

/** 429, and when to come back. */
export function tooMany({ seconds, headers }: RequestCount): Response {
  const answer = answerRefused(429, waitRefusal(seconds, 'requests'))
  const told = { ...headers, 'Retry-After': String(seconds) }
  Object.entries(told).forEach(([name, value]) => answer.headers.set(name, value))
  return answer
}
