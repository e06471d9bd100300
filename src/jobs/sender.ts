import type { Payload } from 'payload'
import { PgBoss } from 'pg-boss'

import { jobConnection } from './connection'
import { createMissingQueues } from './createMissingQueues'

const senders = new WeakMap<Payload, Promise<PgBoss>>()

/**
 * A pg-boss that only sends: it runs no job, keeps no clock and changes no schema. One a process,
 * started on first use. Throws when the queue is not installed (src/jobs/installQueue.ts).
 */
export function senderOf(payload: Payload): Promise<PgBoss> {
  const known = senders.get(payload)
  if (known) return known
  const starting = startSender(payload)
  senders.set(payload, starting)
  starting.catch(() => senders.delete(payload))
  return starting
}

async function startSender(payload: Payload): Promise<PgBoss> {
  const boss = new PgBoss({
    ...jobConnection(payload, 5_000),
    max: 1,
    migrate: false,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  boss.on('error', (error) => payload.logger.error({ err: error, msg: 'The job queue failed.' }))
  try {
    await boss.start()
    // A newer app may know a queue that no worker has made yet.
    await createMissingQueues(boss)
    return boss
  } catch (error) {
    await boss.stop({ graceful: false })
    throw new Error('The job queue is not ready. Run: npm run migrate', { cause: error })
  }
}
