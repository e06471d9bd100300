import { refusal, type Refusal } from '../refusal'

export type OrganizationChoice = {
  /** The organization of the chosen project, if one was chosen. */
  projectOrganization: string | null
  asked: string | null
  memberships: readonly string[]
}

export type OrganizationVerdict =
  | { ok: true; organization: string }
  | { ok: false; field: 'organization' | 'project'; refusal: Refusal }

/** Its project's, else the requester's only one, else the one they choose among theirs. */
export function organizationOfTicket({
  projectOrganization,
  asked,
  memberships,
}: OrganizationChoice): OrganizationVerdict {
  if (projectOrganization !== null) {
    return memberships.includes(projectOrganization)
      ? { ok: true, organization: projectOrganization }
      : { ok: false, field: 'project', refusal: refusal('project_not_yours') }
  }
  if (asked !== null) {
    return memberships.includes(asked)
      ? { ok: true, organization: asked }
      : { ok: false, field: 'organization', refusal: refusal('organization_not_yours') }
  }
  const [only, ...others] = new Set(memberships)
  if (only === undefined) {
    return {
      ok: false,
      field: 'organization',
      refusal: refusal('organization_none'),
    }
  }
  if (others.length > 0) {
    return {
      ok: false,
      field: 'organization',
      refusal: refusal('organization_missing'),
    }
  }
  return { ok: true, organization: only }
}
