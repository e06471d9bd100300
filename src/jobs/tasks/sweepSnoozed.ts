import { requestOfDesk } from '@/src/operations/actors'
import { wakeTicket } from '@/src/operations/snooze'
import { slugs } from '@/src/slugs'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

const page = 200

/** Brings back what was put off until now. */
export const sweepSnoozed: Sweep = {
  name: 'sweep-snoozed',
  cron: '* * * * *',
  queue: sweepQueue,
  async run({ payload, now }) {
    for (;;) {
      const { docs } = await payload.find({
        collection: slugs.tickets,
        where: { snoozedUntil: { less_than_equal: now.toISOString() } },
        sort: 'snoozedUntil',
        limit: page,
        pagination: false,
        depth: 0,
        select: {},
        // The system's own upkeep: nobody is asking.
        overrideAccess: true,
      })
      for (const { id } of docs) {
        await wakeTicket(await requestOfDesk(payload, { context: { at: now } }), id)
      }
      if (docs.length < page) return
    }
  },
}
