import { describe, expect, it } from 'vitest'

import { callerAddress } from '@/src/http/callerAddress'

describe('the address of a caller', () => {
  it.each([
    ['203.0.113.9', undefined, '203.0.113.9'],
    ['::ffff:203.0.113.9', undefined, '203.0.113.9'],
    ['203.0.113.9', '198.51.100.1', '203.0.113.9'],
    ['2001:db8:1:2:3:4:5:6', undefined, '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', undefined, '2001:db8:1:2::/64'],
    ['2001:0db8::9', undefined, '2001:db8:0:0::/64'],
    ['::1', undefined, '0:0:0:0::/64'],
    ['fe80::1%eth0', undefined, 'fe80:0:0:0::/64'],
    [undefined, undefined, 'unknown'],
  ])('is that of the socket: %s, %s → %s', (socket, forwarded, expected) => {
    expect(callerAddress(socket, forwarded, false)).toBe(expected)
  })

  it.each([
    ['198.51.100.1', '198.51.100.1'],
    ['6.6.6.6, 198.51.100.1', '198.51.100.1'],
    ['6.6.6.6,2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['<script>', 'unknown'],
    ['', '203.0.113.9'],
  ])('behind a trusted proxy is the last that the proxy names: %s → %s', (forwarded, expected) => {
    expect(callerAddress('203.0.113.9', forwarded, true)).toBe(expected)
  })
})
