import type { Task } from '../task'
import { patientQueue } from '../taskQueues'

export const scanFile: Task<{ attachment: string }> = {
  name: 'scan-file',
  // A file waits as long as the scanner is away, and is looked at soon after it is back.
  queue: { ...patientQueue, retryDelayMax: 60 },
  async run({ payload, input, now }) {
    // Only the worker scans: the app, which imports this file to queue, needs none of it.
    const { scanAttachment } = await import(
      /* turbopackIgnore: true */ '../../../media/scan/scanAttachment'
    )
    await scanAttachment(payload, input.attachment, now)
  },
}
