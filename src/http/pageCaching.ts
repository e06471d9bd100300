import { payloadCookie, sessionCookie } from '@/src/sessionCookie'
import { readerCookie } from '@/src/readerCookie'

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
