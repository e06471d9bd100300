import { asClient, asStaff } from '@/access/people'
import { type PayloadRequest, APIError } from 'payload'

/** The caller's account; answers 401 when nobody is signed in. */
export function requirePerson(req: PayloadRequest) {
  const person = asClient(req.user) ?? asStaff(req.user)
  if (!person) throw new APIError('Sign in first.', 401, null, true)
  return person
}
