import { env } from '@/src/env'
import { contentPolicy } from '@/src/http/contentPolicy'
import { cookiesForPayload } from '@/src/http/hostCookie'
import { isForeign } from '@/src/http/isForeign'
import { refusal } from '@/src/http/refusal'
import { securityHeaders } from '@/src/http/securityHeaders'
import { NextResponse, type NextRequest } from 'next/server'

/** The door of all pages and their forms. The routes below /api have their own, `guarded`. */
export function proxy(request: NextRequest): Response {
  const { APP_URL } = env
  const isHttps = APP_URL.startsWith('https:')
  const added = securityHeaders(isHttps)
  if (isForeign(request.method, request.headers, APP_URL)) {
    const refused = refusal(403, 'This request comes from another site.')
    Object.entries(added).forEach(([name, value]) => refused.headers.set(name, value))
    return refused
  }

  const nonce = crypto.randomUUID()
  const policy = contentPolicy({ nonce, isHttps, isDev: process.env.NODE_ENV === 'development' })
  // Next reads the nonce for its own scripts from the policy of the request.
  const headers = new Headers(cookiesForPayload(request.headers, APP_URL))
  headers.set('Content-Security-Policy', policy)
  headers.set('x-nonce', nonce)

  const response = NextResponse.next({ request: { headers } })
  Object.entries(added).forEach(([name, value]) => response.headers.set(name, value))
  response.headers.set('Content-Security-Policy', policy)
  response.headers.set('Cache-Control', 'private, no-store')
  return response
}

export const config = { matcher: ['/((?!api/|_next/static/).*)'] }
