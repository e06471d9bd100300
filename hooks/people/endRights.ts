import { accountState } from '@/src/database/accountState'
import { endSessions } from '@/src/database/endSessions'
import { transactionOf } from '@/src/database/transaction'
import { keptSessions } from '@/src/domain/account/accountChange'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

/** What was given for an account that was open is not given again by enabling it. */
export const countDisabling: CollectionBeforeChangeHook = ({ data, originalDoc }) =>
  data.disabled && originalDoc && !originalDoc.disabled
    ? { ...data, timesDisabled: Number(originalDoc.timesDisabled ?? 0) + 1 }
    : data

/** A disabled account has no sessions, and a new address has none of the former one. */
export const endSessionsOfChange: CollectionAfterChangeHook = async ({
  collection: { slug },
  doc: { id },
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update' || (slug !== 'staff' && slug !== 'clients')) return
  // As stored: the answer may leave out what its caller did not ask for.
  const stored = await accountState(await transactionOf(req), slug, id)
  const kept = keptSessions(previousDoc, stored ?? {})
  if (kept === 'all') return
  // The session that makes the change; of somebody else it is none of theirs.
  const { _sid: at = null } = (req.user ?? {}) as { _sid?: string | null }
  await endSessions(req, slug, id, kept === 'own' ? at : null)
}
