import { forgetLiveEvents } from '@/src/database/live'
import { forgetPresence } from '@/src/database/presence'
import { day } from '@/src/domain/time/durations'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

/** Forgets what was told so long ago that no stream goes on from there, and who was where. */
export const sweepLiveEvents: Sweep = {
  name: 'sweep-live-events',
  cron: '17 * * * *',
  queue: sweepQueue,
  run: async ({ payload, now }) => {
    await forgetLiveEvents(payload, new Date(now.getTime() - 2 * day))
    await forgetPresence(payload)
  },
}
