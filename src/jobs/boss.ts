import type { Payload } from 'payload'
import { type ConstructorOptions, PgBoss } from 'pg-boss'
import { tasks } from './tasks'

/** The tables of pg-boss live beside Payload's, in a schema of their own. */
export const jobSchema = 'pgboss'

/** Milliseconds. pg hears of it, though pg-boss does not speak of it. */
type Connection = ConstructorOptions & { query_timeout: number }

/**
 * pg-boss connects by itself: sharing Payload's pool, requests that each hold a connection could
 * wait for ever for one more. It asks again what failed; a line that is dead without a word would
 * keep it for ever.
 */
export function jobConnection(payload: Payload, query_timeout = 60_000): Connection {
  return {
    connectionString: payload.db.poolOptions.connectionString,
    schema: jobSchema,
    // Payload's own connections are named by the database; these tell an operator what they are.
    application_name: 'desk-jobs',
    query_timeout,
    connectionTimeoutMillis: 5_000,
  }
}

const senders = new WeakMap<Payload, Promise<PgBoss>>()

/**
 * A pg-boss that only sends: it runs no job, keeps no clock and changes no schema. One a process,
 * started on first use. Throws when the queue is not installed (src/jobs/boss.ts).
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

async function createMissingQueues(boss: PgBoss): Promise<void> {
  const present = new Set((await boss.getQueues()).map((queue) => queue.name))
  for (const { name, queue } of Object.values(tasks)) {
    if (!present.has(name)) await boss.createQueue(name, queue)
  }
}
