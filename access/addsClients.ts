import { settingsOf } from '@/src/config/settingsOf'
import type { PayloadRequest } from 'payload'
import { isAdmin, isDeskWorker } from './people'

/** Admins add and invite clients. Agents do as soon as the settings of the desk say so. */
export const addsClients = async ({ req }: { req: PayloadRequest }): Promise<boolean> =>
  isAdmin(req.user) || (isDeskWorker(req.user) && (await settingsOf(req)).agentsAddClients)
