import { slugs } from '@/src/slugs'
import { requeue } from '../requeue'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'
import { deliverMail } from './deliverMail'

/** No mail waits without a job. */
export const sweepDeliveries: Sweep = {
  name: 'sweep-deliveries',
  cron: '* * * * *',
  queue: sweepQueue,
  run: requeue({
    collection: slugs.deliveries,
    where: (now) => ({
      status: { in: ['queued', 'handed_over'] },
      or: [{ dueAt: { exists: false } }, { dueAt: { less_than: now.toISOString() } }],
    }),
    minutes: 2,
    task: deliverMail,
    inputOf: (delivery) => ({ delivery }),
  }),
}
