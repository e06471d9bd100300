import { pbkdf2Sync } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { hashPassword, matchingPassword } from '@/src/session/passwordHash'

const salt = 'a salt'
const hash = `pbkdf2-sha256-v1:${pbkdf2Sync('right', salt, 600_000, 32, 'sha256').toString('hex')}`

async function millisecondsOf(account: Parameters<typeof matchingPassword>[0]) {
  const begun = performance.now()
  expect(await matchingPassword(account, 'wrong')).toBeNull()
  return performance.now() - begun
}

describe('comparing a password', () => {
  it('knows the right one', async () => {
    expect(await matchingPassword({ hash, salt }, 'right')).toBe('right')
    expect(await matchingPassword({ hash, salt: 'another' }, 'right')).toBeNull()
  })

  it('knows it in whatever form it is written, and says which one is stored', async () => {
    const apart = 'Gru\u0308\u00dfe'
    const composed = apart.normalize('NFC')
    const [normal, old] = [await hashPassword(composed), await hashPassword(apart)]
    expect(await matchingPassword(normal, composed)).toBe(composed)
    expect(await matchingPassword(normal, apart)).toBe(composed)
    expect(await matchingPassword(old, apart)).toBe(apart)
    expect(await matchingPassword(old, composed)).toBeNull()
  })

  it.each([
    ['nobody', null],
    ['an account without a password', { hash: null, salt: null }],
    ['a hash of another kind', { hash: 'abc', salt }],
  ])('takes as long for %s', async (_, account) => {
    const known = await millisecondsOf({ hash, salt })
    // Without the work it would be no thousandth of it.
    expect(await millisecondsOf(account)).toBeGreaterThan(known / 4)
  })
})
