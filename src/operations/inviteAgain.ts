import { addsClients } from '@/access/addsClients'
import { isAdmin } from '@/access/people'
import { recordAudit } from '@/hooks/audit/recordAudit'
import { invite } from '@/hooks/people/invitations'
import { signInKeys } from '@/hooks/people/signIn'
import { refuseTooMany } from '@/hooks/people/TooManyTries'
import { openAccount } from '@/src/database/accountState'
import { inOneTransaction, transactionOf } from '@/src/database/transaction'
import { standingOf } from '@/src/domain/account/standing'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import { Forbidden, type PayloadRequest } from 'payload'
import { requirePerson } from './requirePerson'

const invites = {
  staff: ({ req }: { req: PayloadRequest }) => isAdmin(req.user),
  clients: addsClients,
}

/** Mails a new link to somebody who was added and has not come in yet. The links before live on. */
export async function inviteAgain(
  req: PayloadRequest,
  collection: keyof typeof invites,
  id: string,
): Promise<void> {
  requirePerson(req)
  if (!(await invites[collection]({ req }))) throw new Forbidden(req.t)
  const person = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const standing = standingOf(person, new Date())
  if (standing === 'disabled') throw refuse(409, refusal('invite_disabled'))
  if (standing === 'accepted') throw refuse(409, refusal('invite_accepted'))
  const { account } = signInKeys(req, collection, person.email)
  await refuseTooMany(req, [['linkAccount', account]])
  await inOneTransaction(req, async () => {
    const open = await openAccount(await transactionOf(req), collection, id)
    if (!open) return
    await invite(req, open)
    await recordAudit(req, { action: 'invited', on: { collection, id, name: open.email } })
  })
}
