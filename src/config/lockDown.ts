import { asStaff } from '@/access/people'
import { guardData } from '@/hooks/guardData'
import { guardQuery } from '@/hooks/guardQuery'
import { answerAsKept } from '@/hooks/answerAsKept'
import { sharePreset } from '@/hooks/sharePreset'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import {
  type Access,
  type CollectionSlug,
  type Endpoint,
  type SanitizedCollectionConfig,
  type SanitizedConfig,
  NotFound,
} from 'payload'

const forStaff =
  (rule: Access | undefined): Access =>
  (args) =>
    asStaff(args.req.user) !== null && (rule ? rule(args) : false)

const endpointForStaff = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (!asStaff(req.user)) throw refuse(404, refusal('not_found'))
    return endpoint.handler(req)
  },
})

const isDeletion = ({ method, path }: Endpoint) => method === 'delete' && path === '/:key'

/** Payload's own way of deleting what is not there ends in an error of the database. */
const deletedWhereItIs = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const { totalDocs } = await req.payload.count({
      collection: 'payload-preferences',
      where: { key: { equals: req.routeParams?.key } },
      overrideAccess: false,
      req,
    })
    if (totalDocs === 0) throw new NotFound(req.t)
    return endpoint.handler(req)
  },
})

function close(collection: SanitizedCollectionConfig) {
  const { access, endpoints, hooks } = collection
  for (const operation of [
    'create',
    'read',
    'update',
    'delete',
    'readVersions',
    'unlock',
  ] as const) {
    access[operation] = forStaff(access[operation])
  }
  access.admin = () => false
  if (Array.isArray(endpoints)) {
    collection.endpoints = endpoints.map((endpoint) =>
      endpointForStaff(isDeletion(endpoint) ? deletedWhereItIs(endpoint) : endpoint),
    )
  }
  hooks.beforeOperation = [guardQuery, guardData, ...(hooks.beforeOperation ?? [])]
  collection.graphQL = false
}

/** Answers as if a row that the caller may not read were not there. */
const endpointForReaders = (slug: CollectionSlug, endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: async (req) => {
    const { id } = req.routeParams ?? {}
    if (id !== undefined) {
      await req.payload.findByID({
        collection: slug,
        id: String(id),
        select: {},
        depth: 0,
        overrideAccess: false,
        req,
      })
    }
    return endpoint.handler(req)
  },
})

/** What the routes of Payload are for. */
const versions = /^\/versions(\/|$)/
const verification = /^\/verify\//
const file = '/file/:filename'

/** The files of this desk lie in no folders, and a row has no column for one. */
const withoutFolder = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    req.searchParams?.delete('prefix')
    return endpoint.handler(req)
  },
})

/** Payload has the same routes for all, and fails in those for what a collection has not. The admin
 * asks for a preference by its key alone, and the other ways to one fail as well. */
function dropAbsent(collection: SanitizedCollectionConfig) {
  const { auth, endpoints } = collection
  const isByKey = collection.slug === 'payload-preferences'
  const isAbsent = ({ path }: Endpoint) =>
    (isByKey && path !== '/:key') ||
    (!collection.versions && versions.test(path)) ||
    (!auth?.verify && verification.test(path))
  collection.endpoints = (endpoints || [])
    .filter((endpoint) => !isAbsent(endpoint))
    .map((endpoint) => (endpoint.path === file ? withoutFolder(endpoint) : endpoint))
}

/**
 * Payload tries on a second connection, within a change that holds one, whether who saves a preset
 * can read it afterwards. They always can: it is for everybody, or its own hook adds them.
 */
function trustPresets({ fields, hooks, slug }: SanitizedCollectionConfig) {
  if (slug !== 'payload-query-presets') return
  hooks.beforeValidate.unshift(sharePreset)
  const access = fields.find((field) => 'name' in field && field.name === 'access')
  if (access) Object.assign(access, { validate: () => true })
}

/** A list is drawn by what the keeping of its preferences answers. */
function keepListsApart({ hooks, slug }: SanitizedCollectionConfig) {
  if (slug === 'payload-preferences') hooks.afterChange.push(answerAsKept)
}

/** What somebody may do to a row tells that the row exists. The admin alone asks for it. */
function hideRights(collection: SanitizedCollectionConfig) {
  if (!Array.isArray(collection.endpoints)) return
  collection.endpoints = collection.endpoints.map((endpoint) =>
    endpoint.path.startsWith('/access/')
      ? endpointForStaff(endpointForReaders(collection.slug as CollectionSlug, endpoint))
      : endpoint,
  )
}

/** In GraphQL nobody asks for them, and Payload's answer to whoever has rights is an error. */
function hideRightsInGraphql(config: SanitizedConfig) {
  const { queries } = config.graphQL
  config.graphQL.queries = (library, context) => {
    const { fields } = context.Query as unknown as { fields: Record<string, unknown> }
    for (const name of Object.keys(fields)) if (name.startsWith('docAccess')) delete fields[name]
    return queries?.(library, context) ?? {}
  }
}

/**
 * Payload asks a check of its own after the desk's. It would take other algorithms and tokens without
 * an end, and knows neither of the longest life of a session nor of disabling.
 */
function ownSessionsOnly(config: SanitizedConfig) {
  const { onInit } = config
  config.onInit = async (payload) => {
    payload.authStrategies = payload.authStrategies.filter(({ name }) => name !== 'local-jwt')
    await onInit?.(payload)
  }
}

/**
 * Payload adds collections of its own after all others: preferences, presets, jobs. By
 * default any signed-in person may use them; clients have no business there at all.
 */
export function lockDown(config: SanitizedConfig): SanitizedConfig {
  config.collections.forEach(dropAbsent)
  config.collections.filter(({ slug }) => slug.startsWith('payload-')).forEach(close)
  config.collections.forEach(hideRights)
  config.collections.forEach(trustPresets)
  config.collections.forEach(keepListsApart)
  hideRightsInGraphql(config)
  ownSessionsOnly(config)
  return config
}
