const changing = new Set(['POST', 'PUT', 'PATCH', 'DELETE'])

const hostOf = (address: string): string | null =>
  URL.canParse(address) ? new URL(address).host : null

/**
 * Whether another site makes the browser send this change. Programs send neither header, and hold no
 * cookie that could be used against anybody.
 */
export function isForeign(method: string, headers: Headers, appUrl: string): boolean {
  if (!changing.has(method)) return false

  const site = headers.get('sec-fetch-site')
  if (site === 'cross-site' || site === 'same-site') return true

  const origin = headers.get('origin')
  if (origin === null) return false
  const host = hostOf(origin)
  return host === null || (host !== hostOf(appUrl) && host !== headers.get('host'))
}
