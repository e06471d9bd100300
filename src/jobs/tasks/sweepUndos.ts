import { undoable } from '@/src/domain/ticket/undo'
import { slugs } from '@/src/slugs'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

/** Forgets how tickets were before what nobody can take back any more. */
export const sweepUndos: Sweep = {
  name: 'sweep-undos',
  cron: '17 * * * *',
  queue: sweepQueue,
  async run({ payload, now }) {
    const longest = Math.max(...Object.values(undoable))
    await payload.db.deleteMany({
      collection: slugs.ticketUndos,
      where: { createdAt: { less_than: new Date(now.getTime() - longest).toISOString() } },
    })
  },
}
