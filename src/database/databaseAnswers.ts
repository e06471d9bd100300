import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from './transaction'

export async function databaseAnswers(payload: Payload): Promise<boolean> {
  await drizzleOf(payload).execute(sql`select 1`)
  return true
}
