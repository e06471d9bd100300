import { tellEvent } from '@/src/database/live'
import { isSilent } from '@/src/requestContext'
import type { PayloadRequest } from 'payload'

/** Tells open streams of an event, unless the change is silent: an import, a repair, the demo. */
export async function announceEvent(req: PayloadRequest, event: string): Promise<void> {
  if (isSilent(req)) return
  await tellEvent(req, event)
}
