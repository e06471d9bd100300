import type { OrganizationKey } from './organizations'

export const demoPassword = 'desk-demo-2026'

export type StoryStaff = {
  email: string
  name: string
  role: 'admin' | 'agent' | 'editor'
}

export type StoryClient = {
  email: string
  name: string
  memberships: readonly { organization: OrganizationKey; role: 'member' | 'manager' }[]
  disabled?: boolean
}

export const staff = {
  nora: { email: 'admin@desk.example', name: 'Nora Lindqvist', role: 'admin' },
  sam: { email: 'sam@desk.example', name: 'Sam Okafor', role: 'agent' },
  kim: { email: 'kim@desk.example', name: 'Kim Hansen', role: 'agent' },
  jonas: { email: 'jonas@desk.example', name: 'Jonas Weber', role: 'agent' },
  eve: { email: 'eve@desk.example', name: 'Eve Martin', role: 'editor' },
} as const satisfies Record<string, StoryStaff>

export const clients = {
  ada: {
    email: 'ada@acme.example',
    name: 'Ada Brenner',
    memberships: [{ organization: 'acme', role: 'manager' }],
  },
  alan: {
    email: 'alan@acme.example',
    name: 'Alan Moreau',
    memberships: [{ organization: 'acme', role: 'member' }],
  },
  bob: {
    email: 'bob@globex.example',
    name: 'Bob Keller',
    memberships: [{ organization: 'globex', role: 'manager' }],
  },
  bea: {
    email: 'bea@globex.example',
    name: 'Bea Rossi',
    memberships: [{ organization: 'globex', role: 'member' }],
  },
  ivy: {
    email: 'ivy@initech.example',
    name: 'Ivy Chen',
    memberships: [{ organization: 'initech', role: 'manager' }],
  },
  tom: {
    email: 'tom@initech.example',
    name: 'Tom Reyes',
    memberships: [{ organization: 'initech', role: 'member' }],
  },
  max: {
    email: 'max@partner.example',
    name: 'Max Vogel',
    memberships: [
      { organization: 'acme', role: 'member' },
      { organization: 'globex', role: 'member' },
    ],
  },
  /** Left the company: the account is closed, the name stays in old threads. */
  gina: {
    email: 'gina@globex.example',
    name: 'Gina Falk',
    memberships: [{ organization: 'globex', role: 'member' }],
    disabled: true,
  },
} as const satisfies Record<string, StoryClient>

export type StaffKey = keyof typeof staff
export type ClientKey = keyof typeof clients

export const isStaff = (key: string): key is StaffKey => key in staff
