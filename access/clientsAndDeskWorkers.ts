import type { PayloadRequest } from 'payload'
import { asClient, isDeskWorker } from './people'

export const clientsAndDeskWorkers = ({ req }: { req: PayloadRequest }) =>
  isDeskWorker(req.user) || asClient(req.user) !== null
