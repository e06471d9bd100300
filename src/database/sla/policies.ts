import { sql } from '@payloadcms/db-postgres'
import type { Executor } from '../transaction'

export async function hasPolicies(db: Executor): Promise<boolean> {
  const { rows } = await db.execute(sql`select 1 from sla_policies limit 1`)
  return rows.length > 0
}

/** Makes room for another default in the same transaction. */
export async function unsetOtherDefaults(db: Executor): Promise<void> {
  await db.execute(sql`update sla_policies set is_default = false where is_default`)
}

/** Whether this is the default and there are others that would be without one. */
export async function anotherPolicy(db: Executor, id: string): Promise<boolean> {
  const { rows } = await db.execute(sql`
    select 1 from sla_policies p where id = ${id}::uuid and is_default
      and exists (select from sla_policies other where other.id <> p.id)`)
  return rows.length > 0
}

export const hasOpenTickets = async (db: Executor, organization: string | null) => {
  const own = organization ? sql`and organization_id = ${organization}::uuid` : sql``
  const { rows } = await db.execute(sql`
    select 1 from tickets where status not in ('resolved', 'closed') ${own} limit 1`)
  return rows.length > 0
}
