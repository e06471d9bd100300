import { asClient, asStaff } from '@/access/people'
import { isUnknownSession, UnknownSession } from '@/src/unknownSessions'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

/** Under which name a reader's vote is kept: their account, or what their browser keeps for us. */
export function readerOf(req: PayloadRequest, visitor: string): string {
  if (!req.user && isUnknownSession(req.headers)) throw new UnknownSession()
  if (asStaff(req.user)) {
    throw new APIError('Whether an article helped is for its readers to say.', 403, null, true)
  }
  const client = asClient(req.user)
  return client ? `clients:${client.id}` : `visitor:${visitor}`
}
