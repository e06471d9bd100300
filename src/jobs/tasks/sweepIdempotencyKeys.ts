import { slugs } from '@/src/slugs'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

const day = 24 * 60 * 60 * 1000

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
