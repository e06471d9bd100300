import { settingsOf } from '@/src/config/settingsOf'
import { mayRate } from '@/src/domain/ticket/rating'
import { idOf } from '@/src/domain/ids'
import { type PayloadRequest, APIError } from 'payload'
import { changeTicket } from './closure'
import { visibleTicket } from './visibleTicket'

type Rating = { req: PayloadRequest; id: string; score: number; comment: string | null }

/** Throws 404 for what the caller cannot see, 403 for others than the requester, 409 out of time. */
export async function rateTicket({ req, id, score, comment }: Rating) {
  const ticket = await visibleTicket(req, id)
  const now = new Date()
  const verdict = mayRate({
    status: ticket.status,
    isRequester: idOf(ticket.client) === req.user?.id,
    ratedAt: ticket.rating?.ratedAt ? new Date(ticket.rating.ratedAt) : null,
    now,
    changeableDays: (await settingsOf(req)).ratingChangeableDays,
  })
  if (!verdict.ok) {
    const status = verdict.reason === 'not_requester' ? 403 : 409
    throw new APIError(verdict.message, status, { reason: verdict.reason }, true)
  }
  // The days to change it count from the first rating, or it could be changed for ever.
  const ratedAt = ticket.rating?.ratedAt ?? now.toISOString()
  return changeTicket(req, ticket.id, { rating: { score, comment, ratedAt } })
}
