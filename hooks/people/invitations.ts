import { groundDigest } from '@/src/database/accountState'
import { keepAcceptance } from '@/src/database/invitations'
import type { AccountState } from '@/src/domain/account/ground'
import { queueJob } from '@/src/jobs/queue'
import type { CollectionAfterLoginHook, PayloadRequest } from 'payload'

/** Has the worker mail a link by which somebody chooses their password. */
export async function invite(req: PayloadRequest, account: AccountState): Promise<void> {
  const { collection, id } = account as AccountState & { collection: 'staff' | 'clients' }
  const ground = groundDigest('invitationMail', account)
  const mail = { kind: 'invitation', collection, person: id, ground } as const
  await queueJob(req, 'sendAccountMail', mail, `invite ${id}`)
}

/** Whoever signs in has come in, however they got their password. */
export const acceptInvitation: CollectionAfterLoginHook = async ({ collection, req, user }) => {
  const { slug } = collection
  if (slug !== 'staff' && slug !== 'clients') return
  if (!(user as { acceptedAt?: string | null }).acceptedAt) {
    await keepAcceptance(req, slug, String(user.id))
  }
}
