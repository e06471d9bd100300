import { recordAudit } from '../audit/recordAudit'
import { openAccount } from '@/src/database/accountState'
import { isInvited } from '@/src/database/passwordLinks'
import { transactionOf } from '@/src/database/transaction'
import type { AccountState } from '@/src/domain/account/ground'
import { queueJob } from '@/src/jobs/queue'
import { isSilent, takeChecked } from '@/src/requestContext'
import type { CollectionAfterChangeHook } from 'payload'
import { invite } from './invitations'

/**
 * A new person gets an invitation, and another one when the first went to an address that was wrong;
 * whose password was changed hears of it, in case it was a thief.
 */
export const mailAboutAccount: CollectionAfterChangeHook = async ({
  collection: { slug },
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (slug !== 'staff' && slug !== 'clients') return
  const id = String(doc.id)
  const { changesPassword, invites } = takeChecked(req)
  if (isSilent(req)) return

  const account = await openAccount(await transactionOf(req), slug, id)
  const before = { timesDisabled: 0, ...previousDoc, collection: slug } as AccountState
  const hasMoved = operation === 'update' && account !== null && account.email !== before.email
  if (account && (invites || (hasMoved && (await isInvited(req, before))))) {
    await invite(req, account)
  }
  if (changesPassword) {
    const mail = { kind: 'passwordChanged', collection: slug, person: id } as const
    await queueJob(req, 'sendAccountMail', mail, `changed ${id} ${Date.now()}`)
    await recordAudit(req, {
      action: req.user ? 'password_changed' : 'password_reset',
      on: { collection: slug, id, name: account?.email ?? id },
    })
  }
}
