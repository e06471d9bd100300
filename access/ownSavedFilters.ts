import type { Access, PayloadRequest, Where } from 'payload'
import { asClient, asStaff, isAdmin, isDeskWorker } from './people'

/** Shared with the team, or with the role of whoever looks. */
const sharedWith = ({ user }: PayloadRequest): Where => ({
  shared: { equals: true },
  or: [
    { sharedRole: { exists: false } },
    { sharedRole: { equals: asStaff(user)?.role ?? 'nobody' } },
  ],
})

const ownedBy = ({ user }: PayloadRequest): Where | false => {
  const person = asStaff(user) ?? asClient(user)
  return (
    (person && {
      'owner.relationTo': { equals: person.collection },
      'owner.value': { equals: person.id },
    }) ||
    false
  )
}

/** One's own, and for the team what a colleague shares with it. */
export const ownOrSharedSavedFilters: Access = ({ req }) => {
  const own = ownedBy(req)
  return own && isDeskWorker(req.user) ? { or: [own, sharedWith(req)] } : own
}

/** One's own; whoever leads the desk also tidies up what is shared with them. */
export const ownSavedFilters: Access = ({ req }) => {
  const own = ownedBy(req)
  return own && isAdmin(req.user) ? { or: [own, sharedWith(req)] } : own
}
