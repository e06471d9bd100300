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
  for (const operation of ['create', 'read', 'update', 'delete', 'readVersions', 'unlock'] as const) {
    access[operation] = forStaff(access[operation])
  }
  access.admin = () => false
  if (Array.isArray(endpoints)) collection.endpoints = endpoints.map(endpointForStaff)
  collection.graphQL = false
}

/**
 * Payload adds collections of its own after all others: locks, preferences, presets, jobs. By
 * default any signed-in person may use them; clients have no business there at all.
 */
export function lockDown(config: SanitizedConfig): SanitizedConfig {
  config.collections.filter(({ slug }) => slug.startsWith('payload-')).forEach(close)
  return config
}
