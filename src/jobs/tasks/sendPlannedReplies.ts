import { sendPlanned } from '@/src/operations/sendPlanned'
import { slugs } from '@/src/slugs'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

const most = 200

/** Sends the replies whose time has come. */
export const sendPlannedReplies: Sweep = {
  name: 'send-planned-replies',
  cron: '* * * * *',
  queue: sweepQueue,
  async run({ payload, now }) {
    const { docs } = await payload.find({
      collection: slugs.plannedReplies,
      where: { state: { equals: 'planned' }, sendAt: { less_than_equal: now.toISOString() } },
      sort: ['sendAt', 'id'],
      limit: most,
      pagination: false,
      depth: 0,
      // The desk's own clock: each is then sent as whoever wrote it.
      overrideAccess: true,
    })
    for (const row of docs) await sendPlanned(payload, row, now)
  },
}
