import { slugs } from '@/src/slugs'
import { onceAFile } from '../../support/onceAFile'
import { newSession, tokenOf } from '../../support/tokenOf'
import { testPayload } from '../../support/payload'
import { newPerson } from './signIn'
import { organization } from './system'

/** Everybody whose rights differ. `gone` still holds a session and has since been disabled. */
export const actors = [
  'nobody',
  'gone',
  'ada',
  'alan',
  'bob',
  'bea',
  'max',
  'sam',
  'eve',
  'nora',
] as const
export type Actor = (typeof actors)[number]

export const groups = ['visitor', 'client', 'agent', 'editor', 'admin'] as const
export type Group = (typeof groups)[number]

type Facts = {
  email: string
  group: Group
  /** Organizations this person belongs to, and those whose tickets they all see. */
  member: readonly string[]
  sees: readonly string[]
}

const facts = (email: string, group: Group, member: string[] = [], sees: string[] = []): Facts => ({
  email,
  group,
  member,
  sees,
})

/** Acme shares its tickets, Globex does not; Ada and Bob are managers. */
export const people: Record<Actor, Facts> = {
  nobody: facts('', 'visitor'),
  gone: facts('gone@acme.example', 'visitor'),
  ada: facts('ada@acme.example', 'client', ['Acme'], ['Acme']),
  alan: facts('alan@acme.example', 'client', ['Acme'], ['Acme']),
  bob: facts('bob@globex.example', 'client', ['Globex'], ['Globex']),
  bea: facts('bea@globex.example', 'client', ['Globex'], []),
  max: facts('max@partner.example', 'client', ['Acme', 'Globex'], ['Acme']),
  sam: facts('sam@desk.example', 'agent'),
  eve: facts('eve@desk.example', 'editor'),
  nora: facts('admin@desk.example', 'admin'),
}

async function tokenOfGone(): Promise<string> {
  const { payload } = await testPayload()
  const { email } = people.gone
  const memberships = [{ organization: await organization('Acme'), role: 'manager' }]
  const { id } = await newPerson({ email, name: 'Gone Person', memberships })
  const token = await newSession(email)
  // Only an admin or the desk itself disables people.
  await payload.update({
    collection: slugs.clients,
    id,
    data: { disabled: true },
    overrideAccess: true,
  })
  return token
}

export async function tokenFor(actor: Actor): Promise<string | undefined> {
  if (actor === 'nobody') return undefined
  return actor === 'gone' ? onceAFile('token of gone', tokenOfGone) : tokenOf(people[actor].email)
}
