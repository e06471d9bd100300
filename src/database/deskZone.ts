import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { readsOf } from './transaction'

/** Whose days are meant: those of the business hours that hold without another word. */
export async function deskZone(
  req: Pick<PayloadRequest, 'payload' | 'transactionID'>,
): Promise<string> {
  const reads = await readsOf(req)
  const { rows } = await reads.execute<{ time_zone: string }>(sql`
    select h.time_zone from business_hours h left join sla_policies p
      on p.business_hours_id = h.id and p.is_default
    order by p.id nulls last, h.created_at limit 1`)
  return rows[0]?.time_zone ?? 'UTC'
}
