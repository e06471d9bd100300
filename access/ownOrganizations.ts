import type { Client } from '@/src/payload-types'

type Membership = NonNullable<Client['memberships']>[number]

const idOf = ({ organization }: Membership) =>
  typeof organization === 'string' ? organization : organization.id

export const ownOrganizations = (client: Client): string[] => (client.memberships ?? []).map(idOf)

export const managedOrganizations = (client: Client): string[] =>
  (client.memberships ?? []).filter(({ role }) => role === 'manager').map(idOf)
