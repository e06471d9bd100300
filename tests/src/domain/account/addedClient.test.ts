import { expect, it } from 'vitest'
import { refusalOfAdded } from '@/src/domain/account/addedClient'

const member = { organization: 'a', role: 'member' }
const manager = { organization: 'b', role: 'manager' }

it.each([
  [undefined, true, 'client_no_organization'],
  [[], true, 'client_no_organization'],
  [null, false, 'client_no_organization'],
  [[member], false, undefined],
  [[member, manager], true, undefined],
  [[member, manager], false, 'client_manager_by_admin'],
])('%j, by an admin: %s', (memberships, isByAdmin, code) => {
  expect(refusalOfAdded(memberships, isByAdmin)?.code).toBe(code)
})

it('says at which membership', () => {
  expect(refusalOfAdded([member, manager], false)?.field).toBe('memberships.1.role')
})
