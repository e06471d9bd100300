import type { Payload } from 'payload'

import { unansweredTickets, untoldTickets } from '@/src/database/silentTickets'
import { silenceOf } from '@/src/domain/mail/silence'
import { inOneTransaction } from '@/src/database/transaction'
import { mailSettingsOf } from '@/src/mail/mailSettingsOf'
import { requestOfDesk } from '@/src/operations/actors'
import { slugs } from '@/src/slugs'
import { queueDeliveries } from '../queueDeliveries'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'
import { closeAsDesk } from './sweepResolved'

/** The mail is kept by what it tells of, so that each silence is told once, whoever sweeps. */
async function tell(
  payload: Payload,
  kind: 'reminder_client' | 'still_working_client',
  before: Date,
) {
  for (const { ticket, client, email, event } of await untoldTickets(payload, kind, before)) {
    const req = await requestOfDesk(payload)
    const recipient = { relationTo: slugs.clients, value: client }
    await inOneTransaction(req, () =>
      queueDeliveries(req, [{ kind, ticket, event, recipient, address: email }]),
    )
  }
}

/** Reminds clients of what waits for them, and closes in the end what they never answer. */
export const sweepSilence: Sweep = {
  name: 'sweep-silence',
  cron: '*/15 * * * *',
  queue: sweepQueue,
  async run({ payload, now }) {
    const { remind, stillWorking, close } = silenceOf(await mailSettingsOf(payload), now)
    // First what was announced before; what is announced now has its time yet.
    const unanswered = close ? await unansweredTickets(payload, close) : []
    for (const id of unanswered) await closeAsDesk(payload, id, now)
    if (remind) await tell(payload, 'reminder_client', remind)
    if (stillWorking) await tell(payload, 'still_working_client', stillWorking)
  },
}
