import { runRecalculation } from '@/src/database/sla/recalculation'
import type { Task } from '../task'
import { day, taskQueue } from '../taskQueues'

/** Reckons the clocks of open tickets anew, after what they are judged by has changed. */
export const recalculateSla: Task<{ recalculation: string }> = {
  name: 'recalculate-sla',
  queue: { ...taskQueue, expireInSeconds: 60 * 60, retryLimit: 20, retentionSeconds: 2 * day },
  run: ({ payload, input: { recalculation } }) => runRecalculation(payload, recalculation),
}
