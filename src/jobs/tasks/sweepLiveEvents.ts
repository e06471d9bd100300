import { forgetLiveEvents } from '@/src/database/live'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

const twoDays = 2 * 24 * 60 * 60 * 1000

/** Forgets which events were told so long ago that no stream goes on from there. */
export const sweepLiveEvents: Sweep = {
  name: 'sweep-live-events',
  cron: '17 * * * *',
  queue: sweepQueue,
  run: ({ payload, now }) => forgetLiveEvents(payload, new Date(now.getTime() - twoDays)),
}
