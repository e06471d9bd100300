import { lockPerson } from '@/src/database/lockPerson'
import { afterTransaction } from '@/src/database/ownTransactions'
import { Semaphore } from '@/src/Semaphore'
import { normalizePassword } from '@/src/domain/normalizePassword'
import { matchingPassword } from '@/src/passwordHash'
import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'
import {
  APIError,
  AuthenticationError,
  commitTransaction,
  initTransaction,
  killTransaction,
} from 'payload'
import { proveIdentity } from './proveIdentity'
import { storeNormalized } from './storeNormalized'

/**
 * A sign-in hashes twice, the second time with a connection in its hands. Two keep the processor
 * busy; more would only keep the connections from everybody else.
 */
const turns = new Semaphore({ atOnce: 2, waiting: 200, patience: 40_000 })

const tooManyNow = () =>
  new APIError(
    'Many people are signing in at this moment. Try again in a few seconds.',
    503,
    { retryAfter: 5 },
    true,
  )

type LoginArgs = { data: { email?: unknown; password?: unknown } }
type Stored = Awaited<ReturnType<typeof lockPerson>>
type Account = { email: string; hash?: string | null }

/** Whether nothing has changed since that would make Payload refuse: it would leave the lock behind. */
const standsProved = async (stored: Stored, { email, hash }: Account, typed: string) =>
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
    throw new APIError('Send your mail address and your password.', 400, null, true)
  }
  const leave = await turns.enter()
  if (!leave) throw tooManyNow()
  try {
    const { person, password } = await proveIdentity(req, slug, email, typed)

    req.context.signsIn = await initTransaction(req)
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
    data: { ...data, password: normalizePassword(typed) },
  } as unknown as typeof args
}

/** Payload ends only transactions that it began itself. */
export const endSignIn: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation === 'login' && req.context.signsIn === true) {
    delete req.context.signsIn
    await commitTransaction(req)
  }
  return result
}
