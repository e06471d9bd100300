import { env } from './env'
import { awayRefusal } from '@/src/http/away'
import { contentPolicy, framedHeaders, pageCaching, securityHeaders } from '@/src/http/headers'
import { withFetchMetadata, isCrossSite } from '@/src/http/origin'
import { cookiesForPayload } from '@/src/http/hostCookie'
import { refusal } from '@/src/domain/refusal'
import { answerRefused, tooMany } from '@/src/http/answers'
import { requestCount } from '@/src/http/requestCount'
import { awayPage, refusalPage } from './portal/errorPages/errorPage'
import { paths } from '@/src/portal/paths'
import { NextResponse, type NextRequest } from 'next/server'

/** The door of all pages and their forms. The routes below /api have their own, `guarded`. */
export async function proxy(request: NextRequest): Promise<Response> {
  const { APP_URL } = env
  const isHttps = APP_URL.startsWith('https:')
  const isFramed = request.nextUrl.pathname.startsWith(paths.preview(''))
  const added = Object.entries({
    ...securityHeaders(isHttps),
    ...(isFramed ? framedHeaders : {}),
    // A page that may be kept says so below.
    'Cache-Control': 'private, no-store',
  })
  const marked = (answer: Response) => {
    added.forEach(([name, value]) => answer.headers.set(name, value))
    return answer
  }
  const refused = async (answer: Response) => marked(await refusalPage(answer, request))
  if (isCrossSite(request.method, request.headers, APP_URL)) {
    return refused(answerRefused(403, refusal('other_site')))
  }
  const { method, url } = request
  const cookies = cookiesForPayload(request.headers, APP_URL)
  const headers = new Headers(withFetchMetadata(method, cookies, APP_URL))
  const count = await requestCount({ method, url, headers })
  if (count.seconds > 0) return refused(tooMany(count))
  const away = await awayRefusal(request)
  const awayAnswer = away && awayPage(away, request)
  if (awayAnswer) return marked(awayAnswer)

  const nonce = crypto.randomUUID()
  const isDev = process.env.NODE_ENV === 'development'
  const policy = contentPolicy({ nonce, isHttps, isDev, isFramed })
  // Next reads the nonce for its own scripts from the policy of the request.
  headers.set('Content-Security-Policy', policy)
  headers.set('x-nonce', nonce)

  const response = NextResponse.next({ request: { headers } })
  added.forEach(([name, value]) => response.headers.set(name, value))
  response.headers.set('Content-Security-Policy', policy)
  const caching = pageCaching({
    path: request.nextUrl.pathname,
    method,
    cookies: headers.get('cookie') ?? '',
    help: paths.help(),
  })
  response.headers.set('Cache-Control', caching)
  return response
}

export const config = { matcher: ['/((?!api/|_next/static/).*)'] }
