import { senderOf } from '../boss'
import type { Task } from '../task'
import { patientQueue } from '../taskQueues'

export const deliverMail: Task<{ delivery: string }> = {
  name: 'deliver-mail',
  // The delivery itself decides when to give up (src/mail/anotherTry.ts), long before the queue.
  queue: patientQueue,
  async run({ payload, input, now }) {
    // Only the worker sends: the app, which imports this file to queue, carries no mail templates.
    const { sendDelivery } = await import(/* turbopackIgnore: true */ '../../mail/sendDelivery')
    const due = await sendDelivery(payload, input.delivery, now)
    if (!due) return
    // Under a name of its own: the job that runs still has the other. Is it lost, a sweep finds the mail.
    const boss = await senderOf(payload)
    const singletonKey = `${input.delivery} ${due.toISOString()}`
    await boss.send(deliverMail.name, input, { singletonKey, startAfter: due })
  },
}
