import {
  type SanitizedCollectionConfig,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
  NotFound,
} from 'payload'
import { asStaff } from '@/access/people'
import { boundedQuery, sortPaths } from '@/src/domain/boundedQuery'
import { leadsToMany } from '@/src/domain/filter/filterField'
import { readFilter } from '@/src/domain/filter/readFilter'
import { zoneOf } from '@/src/domain/time/zones'
import { deskZone } from '@/src/database/deskZone'
import { pageSizeDefault, pageSizeMax } from '@/src/domain/limits'
import { inOneForm } from '@/src/domain/text/typedText'
import { isUuid } from '@/src/domain/ids'
import { WrongFilter } from '@/src/domain/filter/WrongFilter'
import { refusal } from '@/src/domain/refusal'
import { wrongQuery } from '@/src/words/refuse'
import { filterFieldAt } from './filterFieldAt'

const known = new WeakMap<SanitizedCollectionConfig, ReadonlySet<string>>()

type Fields = SanitizedCollectionConfig['flattenedFields']

const leadsElsewhere = (type: string) =>
  type === 'relationship' || type === 'upload' || type === 'join'

const namesIn = (fields: Fields): string[] =>
  fields.flatMap((field) => {
    if (leadsElsewhere(field.type)) return [field.name]
    return 'flattenedFields' in field ? namesIn(field.flattenedFields) : []
  })

/** The fields of a collection behind which other documents stand, in groups and arrays, too. */
export function relationshipsOf(collection: SanitizedCollectionConfig): ReadonlySet<string> {
  const before = known.get(collection)
  if (before) return before

  const found = new Set(namesIn(collection.flattenedFields))
  known.set(collection, found)
  return found
}

/** Payload's SQL joins no table with itself to put rows in order: a ticket by the one it went into. */
function leadsBack(path: string, { flattenedFields, slug }: SanitizedCollectionConfig): boolean {
  const [first, ...rest] = path.replaceAll('__', '.').split('.')
  const field = flattenedFields.find(({ name }) => name === first)
  return rest.length > 0 && field?.type === 'relationship' && field.relationTo === slug
}

type Args = Record<string, unknown>

const programs = new Set(['REST', 'GraphQL'])
const saves = new Set(['create', 'update', 'delete'])

const boundedLimit = (limit: unknown) => {
  const asked = Number(limit)
  return asked >= 1 ? Math.min(Math.floor(asked), pageSizeMax) : pageSizeDefault
}

/**
 * A day begins when it begins where the caller is, or else at the desk: that is looked up only for
 * a filter that names a day.
 */
async function inDaysOf(
  { payload, user, transactionID }: PayloadRequest,
  read: (timeZone: () => string) => Where | WrongFilter,
): Promise<Where | WrongFilter> {
  const own = zoneOf((user as { timeZone?: unknown } | null)?.timeZone)
  let namesDay = false
  const where = read(() => {
    namesDay = true
    return own ?? 'UTC'
  })
  if (own || !namesDay) return where
  const zone = await deskZone({ payload, transactionID })
  return read(() => zone)
}

/**
 * Runs before every operation of every collection, so that REST, GraphQL and pages share it: ids
 * are ids, pages are bounded, filters say what they mean, and clients query nothing but the columns
 * of what they may read.
 */
export const guardQuery: CollectionBeforeOperationHook = async (hook) => {
  const { collection, operation, overrideAccess, req } = hook
  if (overrideAccess) return hook.args

  const args = hook.args as unknown as Args
  const isStaff = asStaff(req.user) !== null

  if (args.id !== undefined && !isUuid(args.id)) throw new NotFound(req.t)

  const verdict = boundedQuery(args, isStaff ? null : relationshipsOf(collection))
  if (!verdict.ok) throw wrongQuery(verdict.field, verdict.refusal)
  if (Number(args.page) < 0) throw wrongQuery('page', refusal('page_from_one'))

  const fieldAt = (path: string) => filterFieldAt(req.payload, collection, path)
  const unusable = sortPaths(args.sort).find(
    (path) => leadsToMany(path, fieldAt) || leadsBack(path, collection),
  )
  if (unusable) throw wrongQuery('sort', refusal('path_not_usable', { path: unusable }))

  const guarded: Args = { ...args }
  if (args.where) {
    const asked = inOneForm(args.where)
    const isCalendar = isStaff && req.payloadAPI === 'local'
    const where = await inDaysOf(req, (timeZone) =>
      readFilter(asked, { fieldAt, timeZone, isCalendar }),
    )
    if (where instanceof WrongFilter) throw wrongQuery('where', where.refusal)
    guarded.where = where
  }
  if ('limit' in args && programs.has(req.payloadAPI)) {
    guarded.limit = boundedLimit(args.limit)
  }
  // Hooks work on the answer of a save: were it less, they would tell, move and end less.
  if (saves.has(operation)) guarded.select = undefined
  if (!isStaff) {
    Object.assign(guarded, { draft: false, trash: false, joins: false })
    if ('depth' in args) guarded.depth = Math.min(Number(args.depth ?? 0), 1)
    // Payload answers a read that carries `data` with that data: a caller's own invention.
    if (operation === 'read') guarded.data = undefined
  }
  return guarded as unknown as typeof hook.args
}
