import { day } from '@/src/domain/time/durations'
import { slugs } from '@/src/slugs'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

/** Forgets the keys of requests that can no longer be repeated. */
export const sweepIdempotencyKeys: Sweep = {
  name: 'sweep-idempotency-keys',
  cron: '7 * * * *',
  queue: sweepQueue,
  async run({ payload, now }) {
    await payload.delete({
      collection: slugs.idempotencyKeys,
      where: { createdAt: { less_than: new Date(now.getTime() - day).toISOString() } },
      depth: 0,
      // The system's own upkeep: nobody is asking.
      overrideAccess: true,
    })
  },
}
