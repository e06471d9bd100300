import { withoutVersions } from '@/src/database/sla/adoption'
import { extendCalendars } from '@/src/database/sla/recalculation'
import { slugs } from '@/src/slugs'
import type { Payload } from 'payload'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

/**
 * Saved once more as it is, by the desk itself: its hooks keep a version of it, and open tickets get
 * their clocks by it.
 */
const saveAgain = (payload: Payload, collection: 'business-hours' | 'sla-policies', id: string) =>
  payload
    .update({
      collection,
      id,
      data: {},
      depth: 0,
      // The system's own upkeep: nobody is asking.
      overrideAccess: true,
    })
    .catch((err: unknown) =>
      payload.logger.warn({ err, msg: `${collection} ${id} cannot be counted by. Correct it.` }),
    )

/** Keeps every calendar known for years ahead, and takes up what was saved before clocks were. */
export const sweepCalendars: Sweep = {
  name: 'sweep-calendars',
  cron: '*/10 * * * *',
  queue: sweepQueue,
  async run({ payload, now }) {
    const { calendars, policies } = await withoutVersions(payload)
    for (const id of calendars) await saveAgain(payload, slugs.businessHours, id)
    for (const id of policies) await saveAgain(payload, slugs.slaPolicies, id)
    await extendCalendars(payload, now.getUTCFullYear())
  },
}
