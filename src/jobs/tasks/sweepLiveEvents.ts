import { forgetLiveEvents } from '@/src/database/live'
import { day } from '@/src/domain/time/days'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

/** Forgets which events were told so long ago that no stream goes on from there. */
export const sweepLiveEvents: Sweep = {
  name: 'sweep-live-events',
  cron: '17 * * * *',
  queue: sweepQueue,
  run: ({ payload, now }) => forgetLiveEvents(payload, new Date(now.getTime() - 2 * day)),
}
