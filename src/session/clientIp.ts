/** Set by the server itself on every request; what a caller sends under this name is dropped. */
export const callerHeader = 'x-desk-caller'

/** Set beside it, and known to nobody outside. */
export const callerProofHeader = 'x-desk-caller-proof'

/** Who calls, by address of the network. Callers that nobody named share one place. */
export const clientIp = (headers: Headers): string => headers.get(callerHeader) ?? 'unknown'
