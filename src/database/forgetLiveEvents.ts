import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

/** Nobody goes on from events that were told before this; the history keeps them all. */
export async function forgetLiveEvents(payload: Payload, before: Date): Promise<void> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.execute(sql`delete from live_events where told_at < ${before.toISOString()}`)
}
