import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { drizzleOf } from '../transaction'

/** Business hours and policies from the time before their versions were kept. */
export async function withoutVersions(
  payload: Payload,
): Promise<{ calendars: string[]; policies: string[] }> {
  const { rows } = await drizzleOf(payload).execute<{
    id: string
    of: 'calendars' | 'policies'
  }>(sql`
    select id, 'calendars' as of from business_hours h
      where not exists (select from calendar_versions where calendar_id = h.id)
    union all
    select id, 'policies' from sla_policies p
      where not exists (select from policy_versions where policy_id = p.id)`)
  const found = { calendars: [] as string[], policies: [] as string[] }
  for (const { id, of } of rows) found[of].push(id)
  return found
}
