import { isDeskWorker } from '@/access/people'
import { clientState, type ClientState } from '@/src/database/clientState'
import type { PayloadRequest } from 'payload'

/** How a client stands with the desk, for those who work on tickets; null for everybody else. */
export const stateOfClient = async (
  req: PayloadRequest,
  client: string,
): Promise<ClientState | null> => (isDeskWorker(req.user) ? clientState(req.payload, client) : null)
