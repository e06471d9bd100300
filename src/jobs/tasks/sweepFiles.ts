import { eraseLooseFiles } from '@/media/storage/eraseLoose'
import { sweepIncoming } from '@/media/receive/incoming'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

/** Erases bytes that no attachment stands for: uploads that failed, tickets that were deleted. */
export const sweepFiles: Sweep = {
  name: 'sweep-files',
  cron: '* * * * *',
  queue: sweepQueue,
  async run({ payload, now }) {
    await sweepIncoming(now)
    await eraseLooseFiles(payload, now)
  },
}
