import { describe, expect, it } from 'vitest'
import { groundOf, grounds, type AccountState, type Right } from '@/src/domain/account/ground'

const account: AccountState = {
  collection: 'clients',
  id: '019a0000-0000-7000-8000-000000000001',
  email: 'ada@acme.example',
  salt: 'a salt',
  timesDisabled: 0,
}

const whose: [string, Partial<AccountState>][] = [
  ['another account', { id: '019a0000-0000-7000-8000-000000000002' }],
  ['the same id of the other side', { collection: 'staff' }],
]
const changes: [part: string, name: string, Partial<AccountState>][] = [
  ['address', 'another address', { email: 'ada@elsewhere.example' }],
  ['password', 'another password', { salt: 'another salt' }],
  ['password', 'no password', { salt: null }],
  ['account', 'a disabling', { timesDisabled: 1 }],
]

describe.each(Object.keys(grounds) as Right[])('what %s stands on', (right) => {
  const ground = groundOf(right, account)

  it('is the same for the same account', () => {
    expect(groundOf(right, { ...account })).toBe(ground)
  })

  it.each(whose)('is not that of %s', (_, other) => {
    expect(groundOf(right, { ...account, ...other })).not.toBe(ground)
  })

  it.each(changes)('ends with its %s alone: %s', (part, _, change) => {
    const isPart = (grounds[right] as readonly string[]).includes(part)
    expect(groundOf(right, { ...account, ...change }) === ground).toBe(!isPart)
  })

  it('is no other right’s', () => {
    for (const other of Object.keys(grounds) as Right[]) {
      expect(groundOf(other, account) === ground).toBe(other === right)
    }
  })
})

it('a link stands on everything', () => {
  expect(grounds.passwordLink).toEqual(['address', 'password', 'account'])
})

it('parts cannot run into each other', () => {
  const one = groundOf('passwordLink', { ...account, email: 'a', salt: 'b","c' })
  const other = groundOf('passwordLink', { ...account, email: 'a","b', salt: 'c' })
  expect(one).not.toBe(other)
})
