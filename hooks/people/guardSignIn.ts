import { lockPerson } from '@/src/database/lockPerson'
import { afterTransaction } from '@/src/database/ownTransactions'
import { Semaphore } from '@/src/Semaphore'
import type { CollectionAfterOperationHook, CollectionBeforeOperationHook } from 'payload'
import {
  APIError,
  AuthenticationError,
  commitTransaction,
  initTransaction,
  killTransaction,
} from 'payload'
import { proveIdentity } from './proveIdentity'

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
  if (operation !== 'login' || (slug !== 'staff' && slug !== 'clients')) return
  const { email, password } = (args as unknown as LoginArgs).data
  if (typeof email !== 'string' || typeof password !== 'string' || !email.trim() || !password) {
    throw new APIError('Send your mail address and your password.', 400, null, true)
  }
  const leave = await turns.enter()
  if (!leave) throw tooManyNow()
  try {
    const person = await proveIdentity(req, slug, email, password)

    req.context.signsIn = await initTransaction(req)
    const stored = await lockPerson(req, slug, person.id)
    // Disabled in the meantime. Payload itself compares the password once more.
    if (!stored || stored.disabled) throw new AuthenticationError(req.t)
    await afterTransaction(req, leave)
  } catch (error) {
    leave()
    await killTransaction(req)
    throw error
  }
}

/** Payload ends only transactions that it began itself. */
export const endSignIn: CollectionAfterOperationHook = async ({ operation, req, result }) => {
  if (operation === 'login' && req.context.signsIn === true) {
    delete req.context.signsIn
    await commitTransaction(req)
  }
  return result
}
