import { slugs } from '@/src/slugs'
import type { Sweep } from '../task'

const day = 24 * 60 * 60 * 1000

/** Forgets the keys of requests that can no longer be repeated. */
export const sweepIdempotencyKeys: Sweep = {
  name: 'sweep-idempotency-keys',
  cron: '7 * * * *',
  queue: { policy: 'exclusive', heartbeatSeconds: 10, retryLimit: 0, deleteAfterSeconds: 3600 },
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
