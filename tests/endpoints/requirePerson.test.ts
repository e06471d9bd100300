import type { PayloadRequest } from 'payload'
import { expect, it } from 'vitest'
import { changeTicket } from '@/src/operations/closure'
import { requireActor, requirePerson } from '@/src/operations/requirePerson'

const asked = (user: unknown) => () => requirePerson({ user } as PayloadRequest)

it.each([
  ['nobody', null],
  ['a disabled client', { collection: 'clients', id: '1', disabled: true }],
  ['a disabled agent', { collection: 'staff', id: '1', role: 'agent', disabled: true }],
])('%s is asked to sign in', (_, user) => {
  expect(asked(user)).toThrow(expect.objectContaining({ status: 401, message: 'Sign in first.' }))
})

it.each([
  ['a client', { collection: 'clients', id: '1' }],
  ['an editor', { collection: 'staff', id: '1', role: 'editor' }],
])('%s is known', (_, user) => {
  expect(asked(user)()).toBe(user)
})

it('acts under a name: an account, or the desk where the code says so on purpose', () => {
  const act = (user: unknown, context: object = {}) =>
    requireActor({ user, context } as PayloadRequest)
  expect(act({ collection: 'clients', id: '1' })).toBe('clients:1')
  expect(act({ collection: 'clients', id: '1' }, { isDesk: true })).toBe('clients:1')
  expect(act(null, { isDesk: true })).toBe('desk')
  expect(() => act(null)).toThrow(expect.objectContaining({ status: 401 }))
})

it('changes no ticket without a name, before anything of it is read', async () => {
  const req = { user: null, context: {} } as PayloadRequest
  await expect(changeTicket({ req, id: '1' }, { kind: 'reopened' })).rejects.toThrow(
    expect.objectContaining({ status: 401 }),
  )
})
