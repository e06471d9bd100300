import type { Payload } from 'payload'
import { PgBoss } from 'pg-boss'

import { jobConnection } from './connection'
import { createMissingQueues } from './createMissingQueues'

/**
 * Makes or updates the tables of pg-boss, on a connection of its own: safe to repeat. A migration
 * calls it, so that the app can queue before any worker has run. After an update of pg-boss that
 * changes its tables, one more migration calls it again.
 */
export async function installQueue(payload: Payload): Promise<void> {
  const boss = new PgBoss({
    ...jobConnection(payload),
    max: 2,
    migrate: true,
    supervise: false,
    schedule: false,
    registerInstance: false,
  })
  boss.on('error', (error) => payload.logger.error({ err: error, msg: 'The job queue failed.' }))
  try {
    await boss.start()
    await createMissingQueues(boss)
  } finally {
    await boss.stop()
  }
}
