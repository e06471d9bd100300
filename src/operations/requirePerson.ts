import { asClient, asStaff, isDeskWorker } from '@/access/people'
import { refusal } from '@/src/domain/refusal'
import { isDesk } from '@/src/requestContext'
import { refuse } from '@/src/words/refuse'
import { Forbidden, type PayloadRequest } from 'payload'

/** By what the caller's work is counted, as at the door. */
export function personKey(req: PayloadRequest): string {
  const { collection, id } = requirePerson(req)
  return `${collection} ${id}`
}

/** The caller's account; answers 401 when nobody is signed in. */
export function requirePerson(req: PayloadRequest) {
  const person = asClient(req.user) ?? asStaff(req.user)
  if (!person) throw refuse(401, refusal('sign_in_first'))
  return person
}

/** The name under which is kept what the caller does: their account, or the desk itself. */
export function requireActor(req: PayloadRequest): string {
  if (isDesk(req)) return 'desk'
  const { id } = requirePerson(req)
  return `${req.user?.collection}:${id}`
}

/** Who works on tickets, or the desk itself; answers 401 to nobody and 403 to everybody else. */
export function requireDeskWorker(req: PayloadRequest): void {
  if (isDesk(req)) return
  requirePerson(req)
  if (!isDeskWorker(req.user)) throw new Forbidden(req.t)
}
