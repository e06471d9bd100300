import { slugs } from '@/src/slugs'
import { senderOf } from '../sender'
import type { Sweep } from '../task'
import { scanFile } from './scanFile'

const page = 500
const minute = 60_000

/** Queues again what waits for its scan without a job. A file that has its job keeps that one. */
export const sweepPendingFiles: Sweep = {
  name: 'sweep-pending-files',
  cron: '*/5 * * * *',
  queue: { policy: 'exclusive', heartbeatSeconds: 10, retryLimit: 0, deleteAfterSeconds: 3600 },
  async run({ payload, now }) {
    const boss = await senderOf(payload)
    for (let after = ''; ;) {
      const { docs } = await payload.find({
        collection: slugs.attachments,
        where: {
          and: [
            { scanStatus: { equals: 'pending' } },
            { updatedAt: { less_than: new Date(now.getTime() - 5 * minute).toISOString() } },
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
        scanFile.name,
        docs.map(({ id }) => ({ data: { attachment: id }, singletonKey: id })),
      )
      const last = docs.at(-1)
      if (!last || docs.length < page) return
      after = last.id
    }
  },
}
