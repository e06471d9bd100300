type Person = {
  disabled?: boolean | null
  /** When they first chose a password or signed in. */
  acceptedAt?: string | null
  invitedUntil?: string | null
}

/** How far somebody who was added has come. */
export const standings = ['disabled', 'accepted', 'invited', 'expired', 'uninvited'] as const
export type Standing = (typeof standings)[number]

/** Disabled says more than anything before it; an invitation counts until its link has ended. */
export function standingOf(person: Person, now: Date): Standing {
  const { disabled, acceptedAt, invitedUntil } = person
  if (disabled) return 'disabled'
  if (acceptedAt) return 'accepted'
  if (!invitedUntil) return 'uninvited'
  return new Date(invitedUntil) > now ? 'invited' : 'expired'
}

/** Who has not come in yet may be asked again. */
export const isInvitable = (standing: Standing): boolean =>
  standing === 'invited' || standing === 'expired' || standing === 'uninvited'
