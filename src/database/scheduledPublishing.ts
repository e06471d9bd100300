import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from './transaction'

const lock = `hashtext('scheduled publishing')`

/**
 * Does the work unless another worker is at it. The lock is the connection's, so it goes with a worker
 * that dies.
 */
export async function alonePublishing(payload: Payload, work: () => Promise<void>): Promise<void> {
  const client = await payload.db.pool.connect()
  try {
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
    client.release()
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
