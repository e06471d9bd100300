import type { PayloadRequest } from 'payload'
import { isDeskWorker } from './people'

export const deskWorkersOnly = ({ req }: { req: PayloadRequest }) => isDeskWorker(req.user)
