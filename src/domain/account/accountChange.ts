type Person = { email?: string | null; disabled?: boolean | null; role?: string | null }

/** What a change of an account leaves of its sessions. A new password is Payload's own to tell. */
export function keptSessions(before: Person, after: Person): 'all' | 'own' | 'none' {
  if (after.disabled && !before.disabled) return 'none'
  // Whoever changed their own address goes on; a former holder of the address does not.
  return after.email === before.email ? 'all' : 'own'
}

const isAdmin = ({ disabled, role }: Person) => role === 'admin' && !disabled

/** Whether a person who can do everything no longer can. */
export const losesAdmin = (before: Person, after: Person): boolean =>
  isAdmin(before) && !isAdmin(after)
