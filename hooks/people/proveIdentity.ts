import { recordOutside } from '@/hooks/audit/recordOutside'
import { hasTries, takeBack } from '@/src/database/sharedCounter'
import { matchingPassword } from '@/src/passwordHash'
import type { Client, Staff } from '@/src/payload-types'
import type { PayloadRequest } from 'payload'
import { AuthenticationError } from 'payload'
import { inTurn } from './inTurn'
import { refuseTooMany } from './refuseTooMany'
import { signInKeys } from './signInKeys'
import { trustCaller } from './trustCaller'

type Account = (Staff | Client) & { hash?: string; salt?: string }
type Collection = 'staff' | 'clients'

type Proved = {
  person: Account
  /** As it was typed, or in the form that is stored. */
  password: string
}

/**
 * Whose address and password these are. An unknown address, a disabled account and a wrong password
 * take the same time and are refused in the same words. Throws AuthenticationError or TooManyTries.
 */
export const proveIdentity = (
  req: PayloadRequest,
  collection: Collection,
  email: string,
  typed: string,
): Promise<Proved> =>
  inTurn(signInKeys(req, collection, email).pair, () => prove(req, collection, email, typed))

async function prove(
  req: PayloadRequest,
  collection: Collection,
  email: string,
  typed: string,
): Promise<Proved> {
  const { payload } = req
  const { account, caller, pair } = signInKeys(req, collection, email)
  const isKnown = await hasTries(payload, 'known', pair)
  await refuseTooMany(req, [
    ['caller', caller],
    ['pair', pair],
    ...(isKnown ? [] : ([['account', account]] as const)),
  ])

  const found = await payload.db.findOne<Account>({
    collection,
    where: { email: { equals: email.toLowerCase().trim() } },
    req,
  })
  const person = found?.disabled ? null : found
  const password = await matchingPassword(person, typed)
  if (password === null || !person) {
    recordOutside(req, {
      action: 'sign_in_refused',
      on: { collection, id: found?.id ?? null, name: email },
    })
    throw new AuthenticationError(req.t)
  }
  await takeBack(payload, 'caller', caller)
  await trustCaller(req, collection, email)
  return { person, password }
}
