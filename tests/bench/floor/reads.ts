import { rows } from './database'
import type { Person } from './person'

const columns = `t.id, t.number, t.subject, t.client_id, t.requester_name, t.organization_id,
  t.source, t.last_activity_at, t.resolved_at, t.closed_at, t.first_response_due_at,
  t.first_responded_at, t.resolution_due_at, t.sla_status, t.rating_score, t.assigned_to_id,
  t.status, t.waiting_on, t.priority, t.category_id, t.project_id, t.created_at, t.updated_at,
  t.description`

const visible = (person: Person, at: number) =>
  person.staff ? null : { sql: `(client_id = $${at} or organization_id = any($${at + 1}))` }

/** A page of tickets and how many there are, at the same time. */
export async function list(person: Person, query: URLSearchParams) {
  const values: unknown[] = []
  const conditions: string[] = []
  for (const field of ['status', 'priority']) {
    const value = query.get(field)
    if (value) conditions.push(`${field} = $${values.push(value)}`)
  }
  const seen = visible(person, values.length + 1)
  if (seen) {
    conditions.push(seen.sql)
    values.push(person.id, person.open)
  }
  const where = conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''
  const offset = (Number(query.get('page') ?? 1) - 1) * 25
  const [docs, [counted]] = await Promise.all([
    rows(
      `list ${where}`,
      `select ${columns} from tickets t ${where}
       order by last_activity_at desc limit 25 offset $${values.length + 1}`,
      [...values, offset],
    ),
    rows<{ n: number }>(`count ${where}`, `select count(*)::int n from tickets ${where}`, values),
  ])
  return { docs, totalDocs: counted?.n ?? 0 }
}

export async function detail(person: Person, by: 'id' | 'number', value: string) {
  const seen = visible(person, 2)
  const [ticket] = await rows<{ id: string }>(
    `ticket ${by} ${person.staff}`,
    `select ${columns} from tickets t where ${by} = $1 ${seen ? `and ${seen.sql}` : ''}`,
    seen ? [value, person.id, person.open] : [value],
  )
  if (!ticket) return null
  const messages = await rows(
    `thread ${person.staff}`,
    `select m.id, m.author_name, m.author_side, m.content, m.is_internal, m.created_at,
       r.staff_id, r.clients_id
     from messages m join messages_rels r on r.parent_id = m.id
     where m.ticket_id = $1 ${person.staff ? '' : 'and not m.is_internal'} order by m.created_at`,
    [ticket.id],
  )
  return { ...ticket, messages }
}
