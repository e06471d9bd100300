import { asClient, asStaff } from '@/access/people'
import { isDesk } from '@/src/requestContext'
import { type PayloadRequest, APIError } from 'payload'

/** By what the caller's work is counted, as at the door. */
export function personKey(req: PayloadRequest): string {
  const { collection, id } = requirePerson(req)
  return `${collection} ${id}`
}

/** The caller's account; answers 401 when nobody is signed in. */
export function requirePerson(req: PayloadRequest) {
  const person = asClient(req.user) ?? asStaff(req.user)
  if (!person) throw new APIError('Sign in first.', 401, null, true)
  return person
}

/** The name under which is kept what the caller does: their account, or the desk itself. */
export function requireActor(req: PayloadRequest): string {
  if (isDesk(req)) return 'desk'
  const { id } = requirePerson(req)
  return `${req.user?.collection}:${id}`
}
