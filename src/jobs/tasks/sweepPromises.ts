import { ticketsToTell } from '@/src/database/sla/tellings'
import { requestOfDesk } from '@/src/operations/actors'
import { tellPromises } from '@/src/operations/promises'
import type { Sweep } from '../task'
import { sweepQueue } from '../taskQueues'

const page = 200

/** Warns of promises that are nearly broken, and says which are, each of them once. */
export const sweepPromises: Sweep = {
  name: 'sweep-promises',
  cron: '* * * * *',
  queue: sweepQueue,
  async run({ payload }) {
    const failed: string[] = []
    for (;;) {
      const tickets = await ticketsToTell(payload, page, failed)
      if (tickets.length === 0) return
      for (const id of tickets) {
        try {
          await tellPromises(await requestOfDesk(payload), id)
        } catch (err) {
          // One that cannot be told of now keeps nobody from hearing of the others.
          failed.push(id)
          payload.logger.warn({ err, msg: `The promises of ticket ${id} could not be told.` })
        }
      }
    }
  },
}
