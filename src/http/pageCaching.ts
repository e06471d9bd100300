import { payloadCookie, sessionCookie } from '@/src/sessionCookie'
import { readerCookie } from '@/src/readerCookie'

const personal = 'private, no-store'
/** Seconds. */
const age = 60

/** What makes a page somebody's own: a session, or an answer given before. */
const ownCookies = [payloadCookie, sessionCookie('https:'), readerCookie]

type Question = { path: string; method: string; cookies: string; help: string }

/**
 * Who may keep a page. A visitor's help page is the same for every visitor of a language, so their
 * browser may keep it for a minute; no cache between may, since the nonce for its scripts is of this
 * one answer. Everything else is kept by nobody.
 */
export function pageCaching({ path, method, cookies, help }: Question): Record<string, string> {
  const isHelp = path === help || path.startsWith(`${help}/`)
  const isOwn = ownCookies.some((name) => cookies.includes(`${name}=`))
  return isHelp && method === 'GET' && !isOwn
    ? { 'Cache-Control': `private, max-age=${age}`, Vary: 'Cookie, Accept-Language' }
    : { 'Cache-Control': personal }
}
