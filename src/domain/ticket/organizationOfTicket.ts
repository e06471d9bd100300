export type OrganizationChoice = {
  /** The organization of the chosen project, if one was chosen. */
  projectOrganization: string | null
  asked: string | null
  memberships: readonly string[]
}

export type OrganizationVerdict =
  | { ok: true; organization: string }
  | { ok: false; field: 'organization' | 'project'; message: string }

/** Its project's, else the requester's only one, else the one they choose among theirs. */
export function organizationOfTicket({
  projectOrganization,
  asked,
  memberships,
}: OrganizationChoice): OrganizationVerdict {
  if (projectOrganization !== null) {
    return memberships.includes(projectOrganization)
      ? { ok: true, organization: projectOrganization }
      : { ok: false, field: 'project', message: 'There is no such project among yours.' }
  }
  if (asked !== null) {
    return memberships.includes(asked)
      ? { ok: true, organization: asked }
      : { ok: false, field: 'organization', message: 'There is no such organization among yours.' }
  }
  const [only, ...others] = new Set(memberships)
  if (only === undefined) {
    return {
      ok: false,
      field: 'organization',
      message: 'This account belongs to no organization yet. Ask the agency to add it to one.',
    }
  }
  if (others.length > 0) {
    return {
      ok: false,
      field: 'organization',
      message: 'Choose the organization this request is for.',
    }
  }
  return { ok: true, organization: only }
}
