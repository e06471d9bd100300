import type { FieldAccess } from 'payload'
import { describe, expect, it } from 'vitest'

import * as rules from '@/access/fields'

const people = {
  nobody: null,
  client: { collection: 'clients' },
  agent: { collection: 'staff', role: 'agent' },
  editor: { collection: 'staff', role: 'editor' },
  admin: { collection: 'staff', role: 'admin' },
  'disabled admin': { collection: 'staff', role: 'admin', disabled: true },
}
type Person = keyof typeof people

const nobody: Person[] = []
const desk: Person[] = ['agent', 'admin']
const staff: Person[] = ['agent', 'editor', 'admin']
const admins: Person[] = ['admin']
const everybody = Object.keys(people) as Person[]

/** Who may do what by each rule; what is not named is left to the collection. */
const table: Record<keyof typeof rules, Partial<Record<'create' | 'update' | 'read', Person[]>>> = {
  serverSet: { create: nobody, update: nobody, read: everybody },
  setByDeskWorkers: { create: desk, update: desk },
  givenByDeskWorkers: { create: desk, update: admins },
  setByClients: { create: ['client'], update: ['client'] },
  setByAdmins: { create: admins, update: admins },
  correctedByDeskWorkers: { update: desk, read: everybody },
  readByDeskWorkers: { read: desk },
  readByStaff: { read: staff },
  askedOnce: { create: everybody, update: nobody, read: nobody },
}

describe.each(Object.entries(table))('%s', (name, expected) => {
  const rule: Record<string, FieldAccess> = rules[name as keyof typeof rules]

  it('speaks of exactly these operations', () => {
    expect(Object.keys(rule).toSorted()).toEqual(Object.keys(expected).toSorted())
  })

  it.each(Object.entries(expected))('%s is for exactly these people', async (operation, those) => {
    const allowed = []
    for (const person of everybody) {
      const args = { req: { user: people[person] } } as unknown as Parameters<FieldAccess>[0]
      if (await rule[operation]!(args)) allowed.push(person)
    }
    expect(allowed).toEqual(those)
  })
})
