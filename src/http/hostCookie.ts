import { payloadCookie, sessionCookie } from '@/src/session/sessionCookie'

const named = (name: string) => (cookie: string) => cookie.trimStart().startsWith(`${name}=`)

/**
 * Payload has one prefix for all of its cookies, and sets those of the theme and the language in ways
 * that `__Host-` does not allow. So its session alone is renamed, here, on the way in and out.
 */
export function cookiesForPayload(headers: Headers, appUrl: string): Headers {
  const kept = sessionCookie(appUrl)
  const cookies = headers.get('cookie')
  if (kept === payloadCookie || cookies === null) return headers

  const renamed = cookies
    .split(';')
    .filter((cookie) => !named(payloadCookie)(cookie))
    .map((cookie) => (named(kept)(cookie) ? cookie.replace(kept, payloadCookie) : cookie))
  const result = new Headers(headers)
  result.set('cookie', renamed.join(';').trim())
  return result
}

/** Renames what an answer tells the browser to keep. */
export function cookiesForBrowser(headers: Headers, appUrl: string): void {
  const kept = sessionCookie(appUrl)
  const cookies = headers.getSetCookie()
  if (kept === payloadCookie || cookies.length === 0) return

  headers.delete('set-cookie')
  for (const cookie of cookies) {
    const isSession = named(payloadCookie)(cookie)
    headers.append('set-cookie', isSession ? cookie.replace(payloadCookie, kept) : cookie)
  }
}
