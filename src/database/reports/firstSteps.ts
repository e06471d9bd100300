import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import type { FirstStep } from '@/src/domain/report/firstSteps'
import { drizzleOf } from '../transaction'

/** Which of the first steps of a new desk are done. */
export async function stepsDone(payload: Payload): Promise<Record<FirstStep, boolean>> {
  const { rows } = await drizzleOf(payload).execute<Record<FirstStep, boolean>>(sql`
    select exists (select 1 from organizations) as organization,
      exists (select 1 from clients) as client,
      exists (select 1 from staff where role <> 'admin' and disabled is not true) as agent,
      exists (select 1 from ticket_categories where active) as category,
      exists (select 1 from business_hours) as hours,
      exists (select 1 from sla_policies where is_default) as policy,
      exists (select 1 from deliveries where status = 'sent') as mail`)
  const [row] = rows
  if (!row) throw new Error('A question without a table has always one row.')
  return row
}
