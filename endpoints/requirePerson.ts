import { asClient, asStaff } from '@/access/people'
import { isUnknownSession, UnknownSession } from '@/src/unknownSessions'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

/** The caller's account; answers 401 when nobody is signed in, 503 when that is not known. */
export function requirePerson(req: PayloadRequest) {
  const person = asClient(req.user) ?? asStaff(req.user)
  if (!person && isUnknownSession(req.headers)) throw new UnknownSession()
  if (!person) throw new APIError('Sign in first.', 401, null, true)
  return person
}
