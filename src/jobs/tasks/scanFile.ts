import type { Task } from '../task'

const day = 24 * 60 * 60

export const scanFile: Task<{ attachment: string }> = {
  name: 'scan-file',
  queue: {
    policy: 'exclusive',
    notify: true,
    heartbeatSeconds: 10,
    expireInSeconds: 300,
    // A file waits as long as the scanner is away, and is looked at soon after it is back.
    retryLimit: 10_000,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 60,
    retentionSeconds: 14 * day,
    deleteAfterSeconds: day,
  },
  async run({ payload, input, now }) {
    // Only the worker scans: the app, which imports this file to queue, needs none of it.
    const { scanAttachment } = await import(
      /* turbopackIgnore: true */ '../../../media/scan/scanAttachment'
    )
    await scanAttachment(payload, input.attachment, now)
  },
}
