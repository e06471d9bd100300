import { describe, expect, it } from 'vitest'
import { keptSessions, losesAdmin } from '@/src/domain/account/accountChange'

describe('the sessions that outlive a change', () => {
  const open = { email: 'ada@acme.example', disabled: false }
  it.each([
    ['nothing of it', open, open, 'all'],
    ['another address', open, { ...open, email: 'byron@acme.example' }, 'own'],
    ['disabled', open, { ...open, disabled: true }, 'none'],
    ['disabled, with another address', open, { email: 'b@acme.example', disabled: true }, 'none'],
    ['disabled as before', { ...open, disabled: true }, { ...open, disabled: true }, 'all'],
    ['enabled', { ...open, disabled: true }, open, 'all'],
    ['never told', { email: open.email, disabled: null }, open, 'all'],
    ['gone', open, {}, 'own'],
  ] as const)('%s', (_, before, after, kept) => {
    expect(keptSessions(before, after)).toBe(kept)
  })
})

describe('a change that takes an admin', () => {
  const admin = { role: 'admin', disabled: false }
  it.each([
    ['of name', admin, admin, false],
    ['of role', admin, { ...admin, role: 'agent' }, true],
    ['that disables', admin, { ...admin, disabled: true }, true],
    ['that deletes', admin, {}, true],
    ['of a disabled one', { ...admin, disabled: true }, { role: 'agent', disabled: true }, false],
    ['that enables', { ...admin, disabled: true }, admin, false],
    ['of an agent', { role: 'agent' }, { role: 'agent', disabled: true }, false],
    ['that makes one', { role: 'agent' }, admin, false],
  ])('%s', (_, before, after, loses) => {
    expect(losesAdmin(before, after)).toBe(loses)
  })
})
