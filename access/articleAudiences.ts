import type { PayloadRequest } from 'payload'
import { asClient, asStaff } from './people'

type Audience = 'public' | 'clients' | 'staff'

/** Whose articles this person reads; a visitor is a person, too. */
export const articleAudiences = (user: PayloadRequest['user']): readonly Audience[] => {
  if (asStaff(user)) return ['public', 'clients', 'staff']
  return asClient(user) ? ['public', 'clients'] : ['public']
}
