import fc from 'fast-check'
import { expect, it } from 'vitest'
import { organizationOfTicket as organizationOfTicketOf } from '@/src/domain/ticket/organizationOfTicket'
import { inWords } from '../../../support/inWords'

const organizationOfTicket = inWords(organizationOfTicketOf)

const noProject = 'There is no such project among yours.'
const noOrganization = 'There is no such organization among yours.'
const choose = 'Choose the organization this request is for.'

it.each([
  ['its project’s', 'acme', null, ['acme', 'globex'], 'acme'],
  ['its project’s, whatever was asked', 'acme', 'globex', ['acme', 'globex'], 'acme'],
  ['the one asked for', null, 'globex', ['acme', 'globex'], 'globex'],
  ['the only one', null, null, ['acme'], 'acme'],
  ['the only one, though named twice', null, null, ['acme', 'acme'], 'acme'],
])('is %s', (_, projectOrganization, asked, memberships, organization) => {
  expect(organizationOfTicket({ projectOrganization, asked, memberships })).toEqual({
    ok: true,
    organization,
  })
})

it.each([
  ['a project of others', 'initech', null, ['acme'], 'project', noProject],
  ['a project of others, own one asked', 'initech', 'acme', ['acme'], 'project', noProject],
  ['an organization of others', null, 'initech', ['acme'], 'organization', noOrganization],
  ['no choice among two', null, null, ['acme', 'globex'], 'organization', choose],
  [
    'no organization at all',
    null,
    null,
    [],
    'organization',
    'This account belongs to no organization yet. Ask the agency to add it to one.',
  ],
])('%s is refused', (_, projectOrganization, asked, memberships, field, message) => {
  expect(organizationOfTicket({ projectOrganization, asked, memberships })).toEqual({
    ok: false,
    field,
    message,
  })
})

it('is never one that its requester does not belong to', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const maybe = fc.option(id)
  fc.assert(
    fc.property(maybe, maybe, fc.array(id), (projectOrganization, asked, memberships) => {
      const verdict = organizationOfTicket({ projectOrganization, asked, memberships })
      if (verdict.ok) expect(memberships).toContain(verdict.organization)
    }),
  )
})
