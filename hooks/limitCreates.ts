import { refuseTooMany } from '@/hooks/people/refuseTooMany'
import type { CreateLimit } from '@/src/domain/requestLimits'
import { env } from '@/src/env'
import type { CollectionBeforeOperationHook } from 'payload'

/**
 * How much one person may add, whatever way it comes: by REST, GraphQL or a form. Counted for all
 * processes together, because each new thing also mails and wakes others.
 */
export const limitCreates =
  (limit: CreateLimit): CollectionBeforeOperationHook =>
  async ({ operation, req }) => {
    if (operation !== 'create' || !req.user || env.RATE_LIMITS === 'off') return
    await refuseTooMany(req, [[limit, `${req.user.collection} ${req.user.id}`]], 'requests')
  }
