import type { GlobalBeforeOperationHook } from 'payload'
import { APIError } from 'payload'

/** Settings are saved from an object. Payload fails on a request that brings none. */
export const requireSettings: GlobalBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess || operation !== 'update') return
  const { data } = args as { data?: unknown }
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return
  throw new APIError('The body must be a JSON object.', 400, null, true)
}
