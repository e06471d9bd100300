import type { Task } from '../task'
import { day, taskQueue } from '../taskQueues'

export const readWords: Task<{ attachment: string }> = {
  name: 'read-words',
  queue: { ...taskQueue, retryLimit: 20, retryDelay: 2, retentionSeconds: 2 * day },
  async run({ payload, input }) {
    // Only the worker reads: the app, which imports this file to queue, needs none of it.
    const { keepWords } = await import(/* turbopackIgnore: true */ '../../../media/words/keepWords')
    await keepWords(payload, input.attachment)
  },
}
