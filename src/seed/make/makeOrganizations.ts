import { slugs } from '@/src/slugs'
import type { Seeding } from '../Seeding'
import type { StoryOrganization, StoryProject } from '../story/organizations'
import * as story from '../story/organizations'
import type { PolicyKey } from '../story/serviceLevels'
import { createEach } from './createEach'

export async function makeOrganizations(seeding: Seeding, policyIds: Record<PolicyKey, string>) {
  const organizations = await createEach(
    seeding,
    slugs.organizations,
    story.organizations,
    ({ policy, ...told }: StoryOrganization) => ({
      ...told,
      slaPolicy: policy ? policyIds[policy] : null,
    }),
  )
  const projects = await createEach(
    seeding,
    slugs.projects,
    story.projects,
    (told: StoryProject) => ({
      ...told,
      organization: organizations[told.organization],
    }),
  )
  return { organizations, projects }
}
