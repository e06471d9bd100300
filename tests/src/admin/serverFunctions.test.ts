import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { mayCall } from '@/src/admin/serverFunctions'

/** The names that Payload knows, from its own code. */
function namesOfPayload(): string[] {
  const file = 'node_modules/@payloadcms/next/dist/utilities/handleServerFunctions.js'
  const table = /baseServerFunctions = \{([\s\S]*?)\n\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  return [...table.matchAll(/^\s*'?([\w-]+)'?:/gm)].map(([, name = '']) => name)
}

const person = (collection: 'staff' | 'clients', more = {}) =>
  ({ id: '1', collection, ...more }) as never

const staff = person('staff', { role: 'editor' })
const others = [null, undefined, person('clients'), person('staff', { disabled: true })]

it('lets staff call each function of the admin, and nobody else', () => {
  expect(namesOfPayload()).toHaveLength(13)
  for (const name of namesOfPayload()) {
    expect(mayCall(staff, { name }), name).toBe(true)
    for (const other of others) expect(mayCall(other as never, { name }), name).toBe(false)
  }
})

it.each(['schedule-publish', 'get-upcoming-scheduled-publish'])(
  'lets no agent ask for %s, since agents publish nothing',
  (name) => {
    expect(mayCall(person('staff', { role: 'agent' }), { name })).toBe(false)
    expect(mayCall(person('staff', { role: 'admin' }), { name })).toBe(true)
  },
)

it.each([
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', '', 'form-state '],
  ...[5, null, undefined, {}, [], ['form-state']],
])('lets nobody call %j', (name) => {
  expect(mayCall(staff, { name })).toBe(false)
})

it.each([null, undefined, 'form-state', 5, []])('lets nobody call with %j', (call) => {
  expect(mayCall(staff, call)).toBe(false)
})
