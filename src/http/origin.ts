const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).host : null

/**
 * Whether another site makes the browser send this change. Programs send neither header, and hold no
 * cookie that could be used against anybody.
 */
export function isCrossSite(method: string, headers: Headers, appUrl: string): boolean {
  if (!changing.has(method)) return false

  const site = headers.get('sec-fetch-site')
  if (site === 'cross-site' || site === 'same-site') return true

  const origin = headers.get('origin')
  if (origin === null) return false
  const host = hostOf(origin)
  return host === null || (host !== hostOf(appUrl) && host !== headers.get('host'))
}

const reading = new Set(['GET', 'HEAD'])

const thisMachine = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/

/** Whether browsers tell this address where a request comes from: over TLS, or on the same machine. */
function isTold(appUrl: string): boolean {
  const { protocol, hostname } = new URL(appUrl)
  return protocol === 'https:' || thisMachine.test(hostname)
}

const isPage = (headers: Headers) =>
  !headers.has('rsc') && (headers.get('accept') ?? '').includes('text/html')

/**
 * Adds what browsers leave out over plain http (Fetch Metadata), without which Payload takes no
 * session from a request that only reads. No other site can have the cookie sent along with such a
 * one, except where the person follows a link (SameSite=Lax); with changes browsers send `Origin`.
 */
export function withFetchMetadata(method: string, headers: Headers, appUrl: string): Headers {
  if (isTold(appUrl) || !reading.has(method)) return headers
  if (headers.has('origin') || headers.has('sec-fetch-site')) return headers

  const result = new Headers(headers)
  result.set('sec-fetch-site', 'same-origin')
  if (isPage(headers)) result.set('sec-fetch-mode', 'navigate')
  return result
}
