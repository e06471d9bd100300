import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

export async function databaseAnswers(payload: Payload): Promise<boolean> {
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.execute(sql`select 1`)
  return true
}
