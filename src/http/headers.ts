import { payloadCookie, sessionCookie } from '@/src/session/sessionCookie'
import { readerCookie } from '@/src/session/readerCookie'

/** Seconds: two years. */
const hstsAge = 2 * 365 * 24 * 60 * 60

const always: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
}

/** What every answer says to the browser, whatever it holds. */
export const securityHeaders = (isHttps: boolean): Readonly<Record<string, string>> =>
  isHttps
    ? { ...always, 'Strict-Transport-Security': `max-age=${hstsAge}; includeSubDomains` }
    : always

/** For answers that are data: nothing in them is ever run, shown in a frame or loaded. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'"

type Page = { nonce: string; isHttps: boolean; isDev: boolean; isFramed?: boolean }

/**
 * The Content-Security-Policy of a page: scripts run by the nonce of this one answer, or when such a
 * script loads them. React needs `eval` for its error stacks in development, never in production.
 */
export function contentPolicy({ nonce, isHttps, isDev, isFramed = false }: Page): string {
  const scripts = `'self' 'nonce-${nonce}' 'strict-dynamic'${isDev ? " 'unsafe-eval'" : ''}`
  return [
    "default-src 'self'",
    `script-src ${scripts}`,
    // Payload's admin and its editor place things by style attributes, which take no nonce.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' blob: data:",
    "font-src 'self' data:",
    `connect-src 'self'${isDev ? ' ws:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    `frame-ancestors ${isFramed ? "'self'" : "'none'"}`,
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/** What the editor of articles shows beside itself, and nothing of another site may. */
export const framedHeaders = { 'X-Frame-Options': 'SAMEORIGIN' } as const

const personal = 'private, no-store'
/** What makes a page somebody's own: a session, or an answer given before. */
const ownCookies = [payloadCookie, sessionCookie('https:'), readerCookie]

type Question = { path: string; method: string; cookies: string; help: string }

/**
 * Who may keep a page. A visitor's help page has nothing personal, so their browser may keep it for
 * going back, and asks again before it shows it at any other time: one who signs in sees more. No
 * cache between may, since the nonce for its scripts is of this one answer. Everything else is kept
 * by nobody.
 */
export function pageCaching({ path, method, cookies, help }: Question): string {
  const isHelp = path === help || path.startsWith(`${help}/`)
  const isOwn = ownCookies.some((name) => cookies.includes(`${name}=`))
  return isHelp && method === 'GET' && !isOwn ? 'private, no-cache' : personal
}
