import type { Access } from 'payload'
import { asClient, asStaff, isAdmin } from './people'

/** For changing an account: each their own, admins all of them. */
export const selfOrAdmins =
  (collection: 'staff' | 'clients'): Access =>
  ({ req }) => {
    if (isAdmin(req.user)) return true
    const person = collection === 'staff' ? asStaff(req.user) : asClient(req.user)
    return person ? { id: { equals: person.id } } : false
  }
