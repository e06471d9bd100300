import { ownOrShared } from '@/access/ownOrSharedCannedReplies'
import { countUse } from '@/src/database/countUse'
import { firstGap } from '@/src/domain/cannedReply/variables'
import { refusal } from '@/src/domain/refusal'
import type { Message } from '@/src/payload-types'
import { asksIn, momentOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { CollectionAfterChangeHook, CollectionBeforeValidateHook } from 'payload'

/** A place that nothing was known for is the writer's to fill: no client reads its braces. */
export const refuseGaps: CollectionBeforeValidateHook<Message> = ({ data, operation, req }) => {
  if (operation !== 'create' || !asksIn(req).cannedReply) return data
  const gap = firstGap(data?.content ?? '')
  if (!gap) return data
  throw wrongField(slugs.messages, 'content', refusal('variable_unfilled', { name: gap.name }))
}

/** Counted when it is sent. One that is gone by now, or another's own, is not counted. */
export const countCannedReply: CollectionAfterChangeHook<Message> = async ({ operation, req }) => {
  const { cannedReply } = asksIn(req)
  if (operation !== 'create' || !cannedReply || !req.user) return
  const { totalDocs } = await req.payload.count({
    collection: slugs.cannedReplies,
    where: { and: [{ id: { equals: cannedReply } }, ownOrShared(req.user.id)] },
    overrideAccess: false,
    user: req.user,
    req,
  })
  if (totalDocs > 0) await countUse(req, cannedReply, momentOf(req))
}
