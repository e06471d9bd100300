import { signInKeys } from '@/hooks/people/signIn'
import { refuseTooMany } from '@/hooks/people/TooManyTries'
import { inOneTransaction } from '@/src/database/transaction'
import { queueJob } from '@/src/jobs/queue'
import { accountAddress } from '@/src/domain/account/accountAddress'
import { isMailAddressLike } from '@/src/domain/mail/mailAddress'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'

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
    throw refuse(400, { ...refusal('mail_address_missing'), field: 'email' })
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
