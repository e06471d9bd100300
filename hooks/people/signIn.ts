import { clientIp } from '@/src/session/clientIp'
import {
  type PayloadRequest,
  AuthenticationError,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  commitTransaction,
  initTransaction,
  killTransaction,
} from 'payload'
import { countTry, forgetTries, hasTries, takeBack } from '@/src/database/sharedCounter'
import { recordOutside } from '../audit/refusals'
import { matchingPassword } from '@/src/session/passwordHash'
import type { Client, Staff } from '@/src/payload-types'
import { oneByOne } from './oneByOne'
import { refuseTooMany } from './TooManyTries'
import { lockPerson } from '@/src/database/transaction'
import { afterTransaction } from '@/src/database/ownTransactions'
import { Semaphore } from '@/src/concurrency/Semaphore'
import { accountAddress } from '@/src/domain/account/accountAddress'
import { normalizePassword } from '@/src/domain/account/passwords'
import { refusal } from '@/src/domain/refusal'
import { keepSignIn, takeSignIn } from '@/src/requestContext'
import { refuse } from '@/src/words/refuse'
import { storeNormalized } from './storeNormalized'

/** What tries to sign in are counted by. */
export function signInKeys(req: PayloadRequest, collection: string, email: string) {
  const account = `${collection} ${accountAddress(email)}`
  const caller = clientIp(req.headers)
  return { account, caller, pair: `${account} ${caller}` }
}

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
const proveIdentity = (
  req: PayloadRequest,
  collection: Collection,
  email: string,
  typed: string,
): Promise<Proved> =>
  oneByOne(signInKeys(req, collection, email).pair, () => prove(req, collection, email, typed))

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
    where: { email: { equals: accountAddress(email) } },
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

/**
 * A sign-in hashes twice, the second time with a connection in its hands. Two keep the processor
 * busy; more would only keep the connections from everybody else.
 */
const turns = new Semaphore({ atOnce: 2, waiting: 200, patience: 40_000 })

const tooManyNow = () => refuse(503, refusal('too_many_sign_ins'), { retryAfter: 5 })

type LoginArgs = { data: { email?: unknown; password?: unknown } }
type Stored = Awaited<ReturnType<typeof lockPerson>>
type Typed = { email: string; hash?: string | null }

/** Whether nothing has changed since that would make Payload refuse: it would leave the lock behind. */
const standsProved = async (stored: Stored, { email, hash }: Typed, typed: string) =>
  stored !== null &&
  !stored.disabled &&
  stored.email === email &&
  (stored.hash === hash || (await matchingPassword(stored, typed)) !== null)

/**
 * Before Payload signs anybody in. Only who has proved to be that person gets further, and then
 * signs in alone: Payload would read the list of sessions before and write it after another sign-in.
 */
export const guardSignIn: CollectionBeforeOperationHook = async ({
  args,
  collection: { slug },
  operation,
  req,
}) => {
  if (operation !== 'login' || (slug !== 'staff' && slug !== 'clients')) return args
  const { data } = args as unknown as LoginArgs
  const { email, password: typed } = data
  if (typeof email !== 'string' || typeof typed !== 'string' || !email.trim() || !typed) {
    throw refuse(400, refusal('sign_in_incomplete'))
  }
  const leave = await turns.enter()
  if (!leave) throw tooManyNow()
  try {
    const { person, password } = await proveIdentity(req, slug, email, typed)

    keepSignIn(req, await initTransaction(req))
    const stored = await lockPerson(req, slug, person.id)
    if (!(await standsProved(stored, person, typed))) throw new AuthenticationError(req.t)
    await storeNormalized(req, slug, person, password)
    await afterTransaction(req, leave)
  } catch (error) {
    leave()
    await killTransaction(req)
    throw error
  }
  return {
    ...args,
    data: { ...data, email: accountAddress(email), password: normalizePassword(typed) },
  } as unknown as typeof args
}

/** Payload ends only transactions that it began itself. */
export const endSignIn: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation === 'login' && takeSignIn(req)) await commitTransaction(req)
  return result
}
