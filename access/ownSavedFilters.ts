import type { Access, Where } from 'payload'
import { asClient, asStaff } from './people'

export const ownSavedFilters: Access = ({ req }) => {
  const person = asStaff(req.user) ?? asClient(req.user)
  if (!person) return false
  const own: Where = {
    'owner.relationTo': { equals: person.collection },
    'owner.value': { equals: person.id },
  }
  return own
}
