import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'

import { slugs } from '@/src/slugs'

/**
 * Moves a delivery from queued to handed_over in one committed statement. False: somebody else has
 * done so before. A read followed by a write could let two workers through.
 */
export async function claimHandover(payload: Payload, deliveryId: string): Promise<boolean> {
  const table = payload.db.tables[payload.db.tableNameMap.get(slugs.deliveries) ?? slugs.deliveries]
  const { rows } = await payload.db.drizzle.execute(sql`
    update ${table} set status = 'handed_over', updated_at = now()
    where id = ${deliveryId} and status = 'queued'
    returning id`)
  return rows.length === 1
}
