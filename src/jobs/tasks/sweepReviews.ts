import { untoldReviews } from '@/src/database/articleCare'
import { inOneTransaction } from '@/src/database/transaction'
import { requestOfDesk } from '@/src/operations/actors'
import { slugs } from '@/src/slugs'
import { queueDeliveries, type NewDelivery } from '../queueDeliveries'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

/** Reminds the owners of articles whose day has come, of each once, whoever sweeps. */
export const sweepReviews: Sweep = {
  name: 'sweep-reviews',
  cron: '*/15 * * * *',
  queue: sweepQueue,
  async run({ payload, now }) {
    const due = await untoldReviews(payload, now, 500)
    const told = due.flatMap(({ id, due: on, owner, ownerEmail }): NewDelivery[] =>
      owner && ownerEmail
        ? [
            {
              kind: 'article_review',
              article: id,
              reviewOn: new Date(on).toISOString(),
              recipient: { relationTo: slugs.staff, value: owner },
              address: ownerEmail,
            },
          ]
        : [],
    )
    const req = await requestOfDesk(payload)
    await inOneTransaction(req, () => queueDeliveries(req, told))
  },
}
