import { slugs } from '@/src/slugs'
import { requeue } from '../requeue'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'
import { scanFile } from './scanFile'

/** No file waits for its scan without a job. */
export const sweepPendingFiles: Sweep = {
  name: 'sweep-pending-files',
  cron: '*/5 * * * *',
  queue: sweepQueue,
  run: requeue({
    collection: slugs.attachments,
    where: { scanStatus: { equals: 'pending' } },
    minutes: 5,
    task: scanFile,
    inputOf: (attachment) => ({ attachment }),
  }),
}
