import { refusal, type Refusal } from '../refusal'

type Membership = { organization?: unknown; role?: unknown }

/**
 * Why a client is not added like that. Without an organization nobody can send a request. Whoever
 * sees all tickets of an organization is chosen by an admin.
 */
export function refusalOfAdded(
  memberships: readonly Membership[] | null | undefined,
  isByAdmin: boolean,
): Refusal | null {
  const { length } = memberships ?? []
  if (length === 0) return { ...refusal('client_no_organization'), field: 'memberships' }
  const manager = (memberships ?? []).findIndex(({ role }) => role === 'manager')
  if (isByAdmin || manager === -1) return null
  return { ...refusal('client_manager_by_admin'), field: `memberships.${manager}.role` }
}
