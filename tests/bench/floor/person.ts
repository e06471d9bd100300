import { rows } from './database'

export type Person = { id: string; name: string; email: string; staff: boolean; open: string[] }

/** Whose session it is, and whose tickets a client sees besides their own. One query. */
export async function personOf(session: string): Promise<Person | null> {
  const [person] = await rows<Person>(
    'person',
    `select p.id, p.name, p.email, true as staff, '{}'::uuid[] as open
     from staff_sessions s join staff p on p.id = s._parent_id
     where s.id = $1 and s.expires_at > now() and not p.disabled
     union all
     select p.id, p.name, p.email, false, array(
       select m.organization_id from clients_memberships m
       join organizations o on o.id = m.organization_id
       where m._parent_id = p.id and (m.role = 'manager' or o.shares_tickets))
     from clients_sessions s join clients p on p.id = s._parent_id
     where s.id = $1 and s.expires_at > now() and not p.disabled`,
    [session],
  )
  return person ?? null
}
