import type { Task } from '../task'

const day = 24 * 60 * 60

export const makeThumbnail: Task<{ attachment: string }> = {
  name: 'make-thumbnail',
  queue: {
    policy: 'exclusive',
    notify: true,
    heartbeatSeconds: 10,
    expireInSeconds: 300,
    retryLimit: 20,
    retryDelay: 2,
    retryBackoff: true,
    retryDelayMax: 300,
    retentionSeconds: 2 * day,
    deleteAfterSeconds: day,
  },
  async run({ payload, input }) {
    // Only the worker draws: the app, which imports this file to queue, needs none of it.
    const { addThumbnail } = await import(
      /* turbopackIgnore: true */ '../../../media/thumbnail/addThumbnail'
    )
    await addThumbnail(payload, input.attachment)
  },
}
