import { idOf } from '@/src/domain/ids'
import type { Client } from '@/src/payload-types'

/** A client as the form offers them. */
export type ClientFound = { id: string; label: string; email: string; organizations: string[] }

export const clientFound = ({
  id,
  name,
  email,
  memberships,
}: Pick<Client, 'id' | 'name' | 'email' | 'memberships'>): ClientFound => ({
  id,
  email,
  label: `${name} <${email}>`,
  organizations: (memberships ?? []).flatMap(({ organization }) => idOf(organization) ?? []),
})

/** Whom a typed text names among those who were found: by what is offered, or by the address. */
export const clientNamed = (
  typed: string,
  found: readonly ClientFound[],
): ClientFound | undefined => {
  const text = typed.trim().toLowerCase()
  return found.find(
    ({ label, email }) => label.toLowerCase() === text || email.toLowerCase() === text,
  )
}
