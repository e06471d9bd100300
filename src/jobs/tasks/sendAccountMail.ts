import type { AccountMail } from '@/src/mail/accountMail'
import type { Task } from '../task'
import { taskQueue } from '../taskQueues'

const hour = 60 * 60

export const sendAccountMail: Task<AccountMail> = {
  name: 'send-account-mail',
  queue: {
    ...taskQueue,
    retryLimit: 200,
    retentionSeconds: 24 * hour,
    // The address that was typed is kept no longer than it must be.
    deleteAfterSeconds: hour,
  },
  async run({ payload, input, now }) {
    // Only the worker sends: the app, which imports this file to queue, carries no mail templates.
    const { sendAccountMail: send } = await import(
      /* turbopackIgnore: true */ '@/src/mail/sendAccountMail'
    )
    await send(payload, input, now)
  },
}
