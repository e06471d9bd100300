import { signInKeys } from '@/hooks/people/signIn'
import { refuseTooMany } from '@/hooks/people/TooManyTries'
import { inOneTransaction } from '@/src/database/transaction'
import { queueJob } from '@/src/jobs/queue'
import { accountAddress } from '@/src/domain/account/accountAddress'
import { isMailAddressLike } from '@/src/domain/isMailAddressLike'
import { type PayloadRequest, APIError } from 'payload'

/**
 * Queues a mail with a link to set a new password, for whatever address: whether it has an account
 * is looked up by the worker, so neither the answer nor its time tells. Throws TooManyTries.
 */
export async function askForLink(
  req: PayloadRequest,
  collection: 'staff' | 'clients',
  email: unknown,
): Promise<void> {
  if (typeof email !== 'string' || !isMailAddressLike(email)) {
    throw new APIError('Enter a mail address.', 400, { field: 'email' }, true)
  }
  const address = accountAddress(email)
  const { account, caller } = signInKeys(req, collection, address)
  await refuseTooMany(req, [
    ['linkCaller', caller],
    ['linkAccount', account],
  ])
  await inOneTransaction(req, () =>
    queueJob(
      req,
      'sendAccountMail',
      { kind: 'reset', collection, address },
      `reset ${collection} ${address}`,
    ),
  )
}
