import type { Access } from 'payload'
import { asClient, isDeskWorker } from './people'

/** For clients' accounts: each their own, and the desk all of them. */
export const selfOrDeskWorkers: Access = ({ req }) => {
  if (isDeskWorker(req.user)) return true
  const client = asClient(req.user)
  return client ? { id: { equals: client.id } } : false
}
