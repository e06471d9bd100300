import { searchScope } from '@/access/searchScope'
import { idOf } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import { readQuery, type TypedFilter } from '@/src/domain/search/readQuery'
import { searchCondition } from '@/src/domain/search/registered'
import {
  opposite,
  readTypedFilter,
  type Named,
  type Typist,
} from '@/src/domain/search/typedFilters'
import { valueRefusal } from '@/src/domain/filterValues'
import { keepSearch, takesAddress } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { wrongQuery } from '@/src/words/refuse'
import { randomUUID } from 'node:crypto'
import {
  isolateObjectProperty,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type Where,
} from 'payload'
import { typistOf } from './typistOf'

type Args = { id?: unknown; where?: Where; sort?: unknown }

/** The field of a ticket that stands for everything that is written in it. */
const field = 'search'

const filesMost = 1_000

const isList = /\/tickets(\/count)?\/?$/

/** What `q` asks in the address of a list; told once, for the list itself. */
function typedInAddress(req: PayloadRequest, { id }: Args): string[] {
  const isAsked = req.payloadAPI === 'REST' && id === undefined && isList.test(req.pathname ?? '')
  if (!isAsked || req.query?.q === undefined || !takesAddress(req)) return []
  const { q } = req.query
  if (typeof q !== 'string') throw wrongQuery('q', refusal('search_missing'))
  const tooMuch = valueRefusal('like', q)
  if (tooMuch) throw wrongQuery('q', tooMuch)
  return [q]
}

/** The texts that a filter searches for, and what is left of the filter. */
function takeTexts(where: Where): { texts: string[]; rest: Where } {
  const texts: string[] = []
  const rest: Where = {}
  for (const [key, value] of Object.entries(where)) {
    if (key === field) {
      texts.push(...Object.values(value as object).filter((text) => typeof text === 'string'))
      continue
    }
    const parts = (key === 'and' || key === 'or') && Array.isArray(value) ? value : null
    if (!parts) {
      rest[key] = value
      continue
    }
    const taken = parts.map((part) => takeTexts(part as Where))
    const found = taken.flatMap((part) => part.texts)
    if (key === 'or' && found.length > 0 && parts.length > 1) {
      throw wrongQuery('where', refusal('search_alternative', { path: field }))
    }
    texts.push(...found)
    rest[key] = taken.map((part) => part.rest)
  }
  return { texts, rest }
}

const collections = {
  category: slugs.ticketCategories,
  project: slugs.projects,
  organization: slugs.organizations,
  assignedTo: slugs.staff,
} as const

/** The ids of what is called so, among what the person may read. */
async function idsOf(req: PayloadRequest, { field: named, name }: Named): Promise<Where> {
  const { docs } = await req.payload.find({
    collection: collections[named],
    where: { name: { like: name.slice(0, 100) } },
    select: {},
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return { [named]: { in: docs.map(({ id }) => id) } }
}

/** Tickets with a file that the person may see, of the newest files. */
async function withFile(req: PayloadRequest): Promise<Where> {
  // Not as the program's own question: that would be cut to a page.
  const own = isolateObjectProperty(req, 'payloadAPI')
  own.payloadAPI = 'local'
  const { docs } = await req.payload.find({
    collection: slugs.attachments,
    sort: '-createdAt',
    select: { ticket: true },
    limit: filesMost,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req: own,
  })
  return { id: { in: [...new Set(docs.map(({ ticket }) => idOf(ticket) ?? ''))] } }
}

async function whereOf(req: PayloadRequest, filter: TypedFilter, typist: Typist): Promise<Where> {
  const read = readTypedFilter(filter, typist)
  if (!read) return {}
  const where =
    'where' in read
      ? read.where
      : 'named' in read
        ? await idsOf(req, read.named)
        : await withFile(req)
  return filter.isNot ? opposite(where) : where
}

const isEmpty = (where: Where): boolean =>
  Object.entries(where).every(
    ([key, value]) =>
      value === undefined ||
      ((key === 'and' || key === 'or') && Array.isArray(value) && value.every(isEmpty)),
  )

/**
 * Lets lists be searched: by `q` in the address of the route, by the field `search` in a filter, as
 * GraphQL, the portal and the admin's search box say it. Filters that were typed into the text
 * become conditions; the words are left to the database, which reads the rows as the person.
 */
export const searchTickets: CollectionBeforeOperationHook = async (hook) => {
  const { operation, overrideAccess, req } = hook
  if (overrideAccess) return hook.args
  const args = hook.args as Args
  const { texts, rest } = takeTexts(args.where ?? {})
  const isReading = operation === 'read' || operation === 'count'
  if (texts.length > 0 && !isReading) {
    throw wrongQuery('where', refusal('path_not_usable', { path: field }))
  }
  if (isReading) texts.push(...typedInAddress(req, args))
  if (texts.length === 0) return hook.args
  const scope = await searchScope(req)
  if (!scope) return { ...args, where: rest } as unknown as typeof hook.args

  // A filter that was typed has a colon; it may name a day.
  const typist = await typistOf(
    req,
    texts.some((text) => text.includes(':')),
  )
  const query = readQuery(
    texts.join(' '),
    (key, value) => readTypedFilter({ key, value }, typist) !== null,
  )
  const filters = await Promise.all(query.filters.map((filter) => whereOf(req, filter, typist)))
  const conditions = [rest, ...filters].filter((where) => !isEmpty(where))
  if (query.terms.length > 0) {
    const { defaultSort } = hook.collection
    const isUsual = req.payloadAPI === 'local' && args.sort === defaultSort
    const isRanked = args.sort === undefined || isUsual
    const isFiltered = conditions.length > 0
    const search = { query, scope, isFiltered, isRanked }
    const token = randomUUID()
    keepSearch(req, token, search)
    conditions.push(searchCondition(token))
  }
  return { ...args, where: { and: conditions } } as unknown as typeof hook.args
}
