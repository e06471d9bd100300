import { editLocks } from '@/access/editLocks'
import { asStaff } from '@/access/people'
import { guardData } from '@/hooks/guardData'
import type { Access, Endpoint, SanitizedCollectionConfig, SanitizedConfig } from 'payload'
import { APIError } from 'payload'

const forStaff =
  (rule: Access | undefined): Access =>
  (args) =>
    asStaff(args.req.user) !== null && (rule ? rule(args) : false)

const endpointForStaff = (endpoint: Endpoint): Endpoint => ({
  ...endpoint,
  handler: (req) => {
    if (!asStaff(req.user)) throw new APIError('Not found.', 404, null, true)
    return endpoint.handler(req)
  },
})

function close(collection: SanitizedCollectionConfig) {
  const { access, endpoints, slug } = collection
  if (slug === 'payload-locked-documents') Object.assign(access, editLocks)
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
  if (Array.isArray(endpoints)) collection.endpoints = endpoints.map(endpointForStaff)
  const { hooks } = collection
  collection.hooks = { ...hooks, beforeOperation: [guardData, ...(hooks.beforeOperation ?? [])] }
  collection.graphQL = false
}

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

/** What somebody may do to a row tells that the row exists. The admin alone asks for it. */
function hideRights(collection: SanitizedCollectionConfig) {
  if (!Array.isArray(collection.endpoints)) return
  collection.endpoints = collection.endpoints.map((endpoint) =>
    endpoint.path.startsWith('/access/') ? endpointForStaff(endpoint) : endpoint,
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
 * Payload adds collections of its own after all others: locks, preferences, presets, jobs. By
 * default any signed-in person may use them; clients have no business there at all.
 */
export function lockDown(config: SanitizedConfig): SanitizedConfig {
  config.collections.forEach(dropAbsent)
  config.collections.filter(({ slug }) => slug.startsWith('payload-')).forEach(close)
  config.collections.forEach(hideRights)
  hideRightsInGraphql(config)
  return config
}
