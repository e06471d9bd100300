import { asStaff } from '@/access/people'
import { boundedQuery } from '@/src/domain/boundedQuery'
import { pageSizeDefault, pageSizeMax } from '@/src/domain/limits'
import { isUuid } from '@/src/isUuid'
import { isUnknownSession, UnknownSession } from '@/src/unknownSessions'
import type { CollectionBeforeOperationHook } from 'payload'
import { APIError, NotFound } from 'payload'
import { relationshipsOf } from './relationshipsOf'
import { wrongIdIn } from './wrongIdIn'

type Args = Record<string, unknown>

const programs = new Set(['REST', 'GraphQL'])

const boundedLimit = (limit: unknown) => {
  const asked = Number(limit)
  return asked >= 1 ? Math.min(Math.floor(asked), pageSizeMax) : pageSizeDefault
}

/**
 * Runs before every operation of every collection, so that REST, GraphQL and pages share it: ids
 * are ids, pages are bounded, and clients query nothing but the columns of what they may read.
 */
export const guardQuery: CollectionBeforeOperationHook = (hook) => {
  const { collection, operation, overrideAccess, req } = hook
  if (!req.user && isUnknownSession(req.headers)) throw new UnknownSession()
  if (overrideAccess) return

  const args = hook.args as unknown as Args
  const isStaff = asStaff(req.user) !== null

  if (args.id !== undefined && !isUuid(args.id)) throw new NotFound(req.t)

  const verdict = boundedQuery(args, isStaff ? null : relationshipsOf(collection))
  if (!verdict.ok) throw new APIError(verdict.message, 400, { field: verdict.field }, true)

  const wrongId = wrongIdIn(args.where, relationshipsOf(collection))
  if (wrongId) {
    const message = `"${wrongId}" is compared with what is no id.`
    throw new APIError(message, 400, { field: 'where' }, true)
  }
  if (Number(args.page) < 0) {
    throw new APIError('Pages are numbered from 1.', 400, { field: 'page' }, true)
  }

  const guarded: Args = { ...args }
  if ('limit' in args && programs.has(req.payloadAPI)) {
    Object.assign(guarded, { limit: boundedLimit(args.limit), pagination: true })
  }
  if (!isStaff) {
    Object.assign(guarded, { draft: false, trash: false, joins: false })
    if ('depth' in args) guarded.depth = Math.min(Number(args.depth ?? 0), 1)
    // Payload answers a read that carries `data` with that data: a caller's own invention.
    if (operation === 'read') guarded.data = undefined
  }
  return guarded as unknown as typeof hook.args
}
