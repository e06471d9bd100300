import { slugs } from '@/src/slugs'
import type { Seeding } from '../Seeding'
import type { OrganizationKey } from '../story/organizations'
import type { StoryClient } from '../story/people'
import { clients, demoPassword, staff } from '../story/people'
import { createEach } from './createEach'

export async function makePeople(
  seeding: Seeding,
  organizationIds: Record<OrganizationKey, string>,
) {
  const staffIds = await createEach(seeding, slugs.staff, staff, (told) => ({
    ...told,
    password: demoPassword,
    language: 'en',
    disabled: false,
    acceptedAt: seeding.now.toISOString(),
  }))
  const clientIds = await createEach(seeding, slugs.clients, clients, (told: StoryClient) => ({
    language: 'en',
    timeZone: 'Europe/Berlin',
    theme: 'system',
    mailChoices: { ticketCreated: true, reply: true, statusChanged: true },
    disabled: false,
    ...told,
    acceptedAt: seeding.now.toISOString(),
    password: demoPassword,
    memberships: told.memberships.map(({ organization, role }) => ({
      organization: organizationIds[organization],
      role,
    })),
  }))
  return { ...staffIds, ...clientIds }
}
