import { autoCloseBefore } from '@/src/domain/ticket/moves'
import { settingsOf } from '@/src/config/settingsOf'
import { requestOfDesk } from '@/src/operations/actors'
import { closeTicket } from '@/src/operations/closure'
import { slugs } from '@/src/slugs'
import type { Payload } from 'payload'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

const page = 200

/** The table of moves says from where the desk itself may close. */
export async function closeAsDesk(payload: Payload, id: string, now: Date) {
  try {
    await closeTicket({ req: await requestOfDesk(payload, { context: { at: now } }), id })
  } catch (error) {
    // Somebody has just taken it up again: then it stays as they left it.
    if ((error as { status?: number }).status !== 409) throw error
  }
}

/** Closes what has been resolved for some days without a word. */
export const sweepResolved: Sweep = {
  name: 'sweep-resolved',
  cron: '*/5 * * * *',
  queue: sweepQueue,
  async run({ payload, now }) {
    const { autoCloseAfterDays } = await settingsOf(await requestOfDesk(payload))
    const before = autoCloseBefore(now, autoCloseAfterDays).toISOString()
    for (;;) {
      const { docs } = await payload.find({
        collection: slugs.tickets,
        where: {
          status: { equals: 'resolved' },
          resolvedAt: { less_than: before },
          lastActivityAt: { less_than: before },
        },
        sort: 'resolvedAt',
        limit: page,
        pagination: false,
        depth: 0,
        select: {},
        // The system's own upkeep: nobody is asking.
        overrideAccess: true,
      })
      for (const { id } of docs) await closeAsDesk(payload, id, now)
      if (docs.length < page) return
    }
  },
}
