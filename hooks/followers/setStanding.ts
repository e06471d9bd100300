import { ownOrganizations } from '@/access/ownOrganizations'
import { actorOf } from '@/hooks/actorOf'
import { followedMost, followersMost, standingOf } from '@/src/domain/ticket/followers'
import { idOf, isUuid } from '@/src/domain/ids'
import type { Client, TicketFollower } from '@/src/payload-types'
import { ticketOf } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { refusal } from '@/src/domain/refusal'
import { refuse, wrongField } from '@/src/words/refuse'
import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

const clientOf = async (req: PayloadRequest, id: string | null): Promise<Client | null> =>
  isUuid(id)
    ? req.payload.findByID({
        collection: slugs.clients,
        id,
        depth: 0,
        disableErrors: true,
        // Whoever adds a colleague may not read the account; what may be told of it is decided here.
        overrideAccess: true,
        req,
      })
    : null

const countOf = async (req: PayloadRequest, where: object) =>
  (
    await req.payload.count({
      collection: slugs.ticketFollowers,
      where: where as never,
      // As many as there are, whoever may see them.
      overrideAccess: true,
      req,
    })
  ).totalDocs

/** Why somebody follows is found out, not said; after the ticket was read as the one who adds. */
export const setStanding: CollectionBeforeValidateHook<TicketFollower> = async ({
  data = {},
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  const ticket = ticketOf(req, idOf(data.ticket))
  const { side, reference } = actorOf(req)
  const follower = await clientOf(req, idOf(data.follower))
  const verdict = standingOf({
    side,
    isSelf: side === 'client' && follower?.id === reference?.value,
    isRequester: reference?.value === idOf(ticket.client),
    isMember:
      follower !== null && ownOrganizations(follower).includes(idOf(ticket.organization) ?? ''),
    isOpen: follower !== null && !follower.disabled,
  })
  if (!verdict.ok) {
    if (verdict.status === 400) {
      throw wrongField(slugs.ticketFollowers, 'follower', verdict.refusal)
    }
    throw refuse(verdict.status, { ...verdict.refusal, field: 'follower' })
  }
  if ((await countOf(req, { ticket: { equals: ticket.id } })) >= followersMost) {
    throw refuse(409, refusal('followers_too_many', { most: followersMost }))
  }
  const followed = { follower: { equals: follower?.id }, standing: { not_equals: 'self' } }
  if (verdict.standing !== 'self' && (await countOf(req, followed)) >= followedMost) {
    throw refuse(409, refusal('followed_too_many'))
  }
  return { ...data, standing: verdict.standing }
}
