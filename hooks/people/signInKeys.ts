import { callerOf } from '@/src/callerOf'
import type { PayloadRequest } from 'payload'

/** What tries to sign in are counted by. */
export function signInKeys(req: PayloadRequest, collection: string, email: string) {
  const account = `${collection} ${email.toLowerCase().trim()}`
  const caller = callerOf(req.headers)
  return { account, caller, pair: `${account} ${caller}` }
}
