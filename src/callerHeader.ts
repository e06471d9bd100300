/** Set by the server itself on every request; what a caller sends under this name is dropped. */
export const callerHeader = 'x-desk-caller'
