import { asStaff, isAdmin } from '@/access/people'
import { ownOrShared } from '@/access/ownOrSharedCannedReplies'
import { cannedReplyRefusal } from '@/src/domain/cannedReply/cannedReply'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { fold } from '@/src/domain/search/fold'
import type { CannedReply } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook, Where } from 'payload'

/** Refused when it is saved, in words: not when somebody is about to send it. */
export const checkCannedReply: CollectionBeforeValidateHook<CannedReply> = ({
  data = {},
  originalDoc,
}) => {
  const reply = { ...originalDoc, ...data }
  const wrong = cannedReplyRefusal({ ...reply, assignedTo: idOf(reply.assignedTo) })
  if (wrong) throw wrongField(slugs.cannedReplies, wrong.field, wrong.refusal)
  return data
}

/** Nobody puts words into a colleague's own list, but for an admin who sorts out what is left. */
export const keepOwnership: CollectionBeforeValidateHook<CannedReply> = ({
  data = {},
  originalDoc,
  req,
}) => {
  const staff = asStaff(req.user)
  const owner = idOf(data.owner)
  const isTheirs = owner === null || owner === staff?.id || owner === idOf(originalDoc?.owner)
  if (!staff || isAdmin(staff) || isTheirs) return data
  throw wrongField(slugs.cannedReplies, 'owner', refusal('owner_not_you'))
}

/** Among what one person writes with, a shortcut means one thing. Others' own are not looked at. */
export const shortcutOnce: CollectionBeforeValidateHook<CannedReply> = async ({
  data = {},
  originalDoc,
  req,
}) => {
  const { shortcut } = data
  if (typeof shortcut !== 'string' || shortcut === '') return data
  const owner = idOf('owner' in data ? data.owner : originalDoc?.owner)
  const among: Where = owner ? ownOrShared(owner) : { owner: { exists: false } }
  const { docs } = await req.payload.find({
    collection: slugs.cannedReplies,
    where: { and: [{ shortcut: { exists: true } }, among] },
    select: { shortcut: true },
    pagination: false,
    depth: 0,
    // Only of those the owner reads as well.
    overrideAccess: true,
    req,
  })
  const others = docs.filter(({ id }) => id !== originalDoc?.id)
  if (others.some((other) => fold(other.shortcut ?? '') === fold(shortcut))) {
    throw wrongField(slugs.cannedReplies, 'shortcut', refusal('shortcut_taken'))
  }
  return data
}
