import type { Task } from '../task'
import { day, taskQueue } from '../taskQueues'

export const makeThumbnail: Task<{ attachment: string }> = {
  name: 'make-thumbnail',
  queue: { ...taskQueue, retryLimit: 20, retryDelay: 2, retentionSeconds: 2 * day },
  async run({ payload, input }) {
    // Only the worker draws: the app, which imports this file to queue, needs none of it.
    const { addThumbnail } = await import(
      /* turbopackIgnore: true */ '../../../media/thumbnail/addThumbnail'
    )
    await addThumbnail(payload, input.attachment)
  },
}
