import type { Task } from '../task'

const day = 24 * 60 * 60

export const deliverMail: Task<{ delivery: string }> = {
  name: 'deliver-mail',
  queue: {
    // One job a delivery, keyed by its id, however often it is queued.
    policy: 'exclusive',
    notify: true,
    // A killed worker falls silent, and its job is taken up after this many seconds.
    heartbeatSeconds: 10,
    expireInSeconds: 300,
    // The delivery itself decides when to give up (src/mail/mayTryAgain.ts), long before this.
    retryLimit: 10_000,
    retryDelay: 1,
    retryBackoff: true,
    retryDelayMax: 300,
    retentionSeconds: 14 * day,
    deleteAfterSeconds: day,
  },
  async run({ payload, input, now }) {
    // Only the worker sends: the app, which imports this file to queue, carries no mail templates.
    const { sendDelivery } = await import(/* turbopackIgnore: true */ '../../mail/sendDelivery')
    await sendDelivery(payload, input.delivery, now)
  },
}
