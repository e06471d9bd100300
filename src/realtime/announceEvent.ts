import { tellEvent } from '@/src/database/live'
import type { PayloadRequest } from 'payload'

/** Tells open streams of an event, unless the change is silent: an import, a repair, the demo. */
export async function announceEvent(req: PayloadRequest, event: string): Promise<void> {
  if (req.context.silent === true) return
  await tellEvent(req, event)
}
