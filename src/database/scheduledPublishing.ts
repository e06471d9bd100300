import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { Client } from 'pg'
import { drizzleOf } from './transaction'

const lock = `hashtext('scheduled publishing')`

/**
 * Does the work unless another worker is at it. The lock is that of a connection of its own, so it goes
 * with a worker that dies, and the work below waits for no second one.
 */
export async function alonePublishing(payload: Payload, work: () => Promise<void>): Promise<void> {
  const client = new Client({
    connectionString: payload.db.poolOptions.connectionString,
    application_name: 'desk-publishing',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  // A connection that breaks is told of by the statement that needs it.
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ mine: boolean }>(
      `select pg_try_advisory_lock(${lock}) as mine`,
    )
    if (!rows[0]?.mine) return
    try {
      await work()
    } finally {
      await client.query(`select pg_advisory_unlock(${lock})`)
    }
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Gives back what a worker was publishing when it died; Payload itself would keep it for ever. */
export async function releasePublishing(payload: Payload): Promise<void> {
  await drizzleOf(payload).execute(sql`
    update payload_jobs set processing = false
    where task_slug = 'schedulePublish' and processing`)
}

/** How many articles have come to their time. */
export async function countDue(payload: Payload): Promise<number> {
  const { rows } = await drizzleOf(payload).execute<{ count: number }>(sql`
    select count(*)::int as count from payload_jobs
    where task_slug = 'schedulePublish' and not has_error and completed_at is null
      and (wait_until is null or wait_until <= now())`)
  return rows[0]?.count ?? 0
}
