import { slugs } from '@/src/slugs'
import { senderOf } from '../sender'
import type { Sweep } from '../task'
import { deliverMail } from './deliverMail'

const page = 500
const minute = 60_000

/** Queues again what waits without a job. A delivery that has its job keeps that one. */
export const sweepDeliveries: Sweep = {
  name: 'sweep-deliveries',
  cron: '* * * * *',
  queue: { policy: 'exclusive', heartbeatSeconds: 10, retryLimit: 0, deleteAfterSeconds: 3600 },
  async run({ payload, now }) {
    const boss = await senderOf(payload)
    for (let after = ''; ;) {
      const { docs } = await payload.find({
        collection: slugs.deliveries,
        where: {
          and: [
            { status: { in: ['queued', 'handed_over'] } },
            { updatedAt: { less_than: new Date(now.getTime() - 2 * minute).toISOString() } },
            ...(after ? [{ id: { greater_than: after } }] : []),
          ],
        },
        sort: 'id',
        limit: page,
        pagination: false,
        depth: 0,
        select: {},
        // The system's own upkeep: nobody is asking.
        overrideAccess: true,
      })
      await boss.insert(
        deliverMail.name,
        docs.map(({ id }) => ({ data: { delivery: String(id) }, singletonKey: String(id) })),
      )
      const last = docs.at(-1)
      if (!last || docs.length < page) return
      after = String(last.id)
    }
  },
}
