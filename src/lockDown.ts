import { asStaff } from '@/access/people'
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
  const { access, endpoints } = collection
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
  collection.graphQL = false
}

/**
 * Payload tries on a second connection, within a change that holds one, whether who saves a preset
 * can read it afterwards. They always can: it is for everybody, or its own hook adds them.
 */
function trustPresets({ fields, slug }: SanitizedCollectionConfig) {
  if (slug !== 'payload-query-presets') return
  const access = fields.find((field) => 'name' in field && field.name === 'access')
  if (access) Object.assign(access, { validate: () => true })
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
 * Payload adds collections of its own after all others: preferences, presets, jobs. By
 * default any signed-in person may use them; clients have no business there at all.
 */
export function lockDown(config: SanitizedConfig): SanitizedConfig {
  config.collections.filter(({ slug }) => slug.startsWith('payload-')).forEach(close)
  config.collections.forEach(hideRights)
  config.collections.forEach(trustPresets)
  hideRightsInGraphql(config)
  return config
}
