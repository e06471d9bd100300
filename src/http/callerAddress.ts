import { isIPv4, isIPv6 } from 'node:net'

/** The first four groups: a household or a server has all addresses that begin with them. */
function networkOf(address: string): string {
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail ? tail.split(':') : []
  const zeros = tail === undefined ? 0 : Math.max(8 - groups.length - after.length, 0)
  const all = [...groups, ...Array<string>(zeros).fill('0'), ...after]
  return `${all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')}::/64`
}

/**
 * The address that tries are counted by. Behind a trusted proxy it is the last one of
 * X-Forwarded-For, which the proxy added itself; all before it is the caller's own word.
 */
export function callerAddress(
  socketAddress: string | undefined,
  forwardedFor: string | undefined,
  isProxyTrusted: boolean,
): string {
  const last = isProxyTrusted ? forwardedFor?.split(',').at(-1)?.trim() : undefined
  const address = (last || socketAddress || '').toLowerCase().replace(/^::ffff:(?=\d+\.)/, '')
  if (isIPv4(address)) return address
  return isIPv6(address) ? networkOf(address.split('%')[0] ?? '') : 'unknown'
}
