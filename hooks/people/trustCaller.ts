import { countTry, forgetTries } from '@/src/database/sharedCounter'
import type { PayloadRequest } from 'payload'
import { signInKeys } from './signInKeys'

/**
 * This caller has proved whose account it is: earlier tries are forgotten, and those of strangers
 * cannot lock it out from here.
 */
export async function trustCaller(req: PayloadRequest, collection: string, email: string) {
  const { account, pair } = signInKeys(req, collection, email)
  await forgetTries(req.payload, 'pair', pair)
  await forgetTries(req.payload, 'account', account)
  await countTry(req.payload, 'known', pair)
}
