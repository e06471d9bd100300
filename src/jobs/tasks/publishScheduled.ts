import { alonePublishing, countDue, releasePublishing } from '@/src/database/scheduledPublishing'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

/**
 * Publishes what editors have set a time for, as the person who set it: one who may no longer
 * publish does not. Payload keeps the list, and would let two workers do the same.
 */
export const publishScheduled: Sweep = {
  name: 'publish-scheduled',
  cron: '* * * * *',
  queue: sweepQueue,
  run: ({ payload }) =>
    alonePublishing(payload, async () => {
      // Nobody else is at it: what is under way was left by a worker that died.
      await releasePublishing(payload)
      if ((await countDue(payload)) === 0) return
      await payload.jobs.run({
        sequential: true,
        silent: true,
        limit: 100,
        where: { taskSlug: { equals: 'schedulePublish' } },
        // The desk's own upkeep; each job runs as its own person.
        overrideAccess: true,
      })
    }),
}
