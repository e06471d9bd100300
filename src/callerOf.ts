import { callerHeader } from './callerHeader'

/** Who calls, by address of the network. Callers that nobody named share one place. */
export const callerOf = (headers: Headers): string => headers.get(callerHeader) ?? 'unknown'
