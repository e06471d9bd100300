import { AsyncLocalStorage } from 'node:async_hooks'

// On globalThis: a server loads its doors, pages and routes in several bundles.
const kept = globalThis as { deskRequestScope?: AsyncLocalStorage<string> }

/** The number of the request that is being answered: the log names it, and so does the answer. */
export const requestScope = (kept.deskRequestScope ??= new AsyncLocalStorage<string>())
