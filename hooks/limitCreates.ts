import { refuseTooMany } from './people/TooManyTries'
import type { CreateLimit } from '@/src/domain/limits'
import { env } from '@/src/env'
import { takeCounted } from '@/src/requestContext'
import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload'

/** Throws TooManyTries when the person has made too many of these lately. */
export async function countCreate(req: PayloadRequest, limit: CreateLimit): Promise<void> {
  if (!req.user || env.RATE_LIMITS === 'off') return
  await refuseTooMany(req, [[limit, `${req.user.collection} ${req.user.id}`]], 'requests')
}

/**
 * How much one person may add, whatever way it comes: by REST, GraphQL or a form. Counted for all
 * processes together, because each new thing also mails and wakes others.
 */
export const limitCreates =
  (limit: CreateLimit): CollectionBeforeOperationHook =>
  async ({ operation, req }) => {
    if (operation !== 'create') return
    if (!takeCounted(req, limit)) await countCreate(req, limit)
  }
