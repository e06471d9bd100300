/** As Payload names and reads it. */
export const payloadCookie = 'payload-token'

/**
 * As the browser holds it. Where there is https, a name that browsers take from this very host
 * alone: no neighbour below the same domain can plant a session.
 */
export const sessionCookie = (appUrl: string): string =>
  appUrl.startsWith('https:') ? `__Host-${payloadCookie}` : payloadCookie

const cookie = new RegExp(`(?:^|;) *${payloadCookie}=([^;]+)`)

const ownSites = new Set(['same-origin', 'same-site', 'none'])

/** Whether the browser says that a page of ours asks, or its person by hand. As Payload tells it. */
function isOwn(headers: Headers, origins: readonly string[]): boolean {
  const origin = headers.get('origin')
  return origin ? origins.includes(origin) : ownSites.has(headers.get('sec-fetch-site') ?? '')
}

/** The token of a request: a program names it, a browser holds it in the cookie. */
export function tokenOf(headers: Headers, origins: readonly string[]): string | null {
  const named = /^(?:JWT|Bearer) (.+)$/.exec(headers.get('authorization') ?? '')?.[1]
  if (named) return named
  const held = cookie.exec(headers.get('cookie') ?? '')?.[1]
  return held && isOwn(headers, origins) ? held : null
}
