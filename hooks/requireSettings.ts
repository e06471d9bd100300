import type { GlobalBeforeOperationHook } from 'payload'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'

/** Settings are saved from an object. Payload fails on a request that brings none. */
export const requireSettings: GlobalBeforeOperationHook = ({ args, operation, overrideAccess }) => {
  if (overrideAccess || operation !== 'update') return
  const { data } = args as { data?: unknown }
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return
  throw refuse(400, refusal('body_no_object'))
}
