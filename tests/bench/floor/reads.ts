import { rows } from './database'
import type { Person } from './person'

const columns = `t.id, t.number, t.subject, t.client_id, t.requester_name, t.organization_id,
  t.source, t.last_activity_at, t.resolved_at, t.closed_at, t.first_response_due_at,
  t.first_responded_at, t.resolution_due_at, t.sla_status, t.rating_score, t.assigned_to_id,
  t.status, t.waiting_on, t.priority, t.category_id, t.project_id, t.created_at, t.updated_at,
  t.description`

const visible = (person: Person, at: number) =>
  person.staff ? null : { sql: `(client_id = $${at} or organization_id = any($${at + 1}))` }

const page = 25

type Part = { name: string; where: string; values: unknown[] }

const rowsOf = ({ name, where, values }: Part, offset: number) =>
  rows<{ id: string; last_activity_at: string }>(
    `list ${name}`,
    `select ${columns} from tickets t ${where}
     order by last_activity_at desc limit ${page} offset $${values.length + 1}`,
    [...values, offset],
  )

const countOf = async ({ name, where, values }: Part) => {
  const text = `select count(*)::int n from tickets ${where}`
  return (await rows<{ n: number }>(`count ${name}`, text, values))[0]?.n ?? 0
}

/** What staff ask for: a page of all tickets and how many there are, at the same time. */
async function listForStaff(query: URLSearchParams) {
  const values: unknown[] = []
  const conditions: string[] = []
  for (const field of ['status', 'priority']) {
    const value = query.get(field)
    if (value) conditions.push(`${field} = $${values.push(value)}`)
  }
  const name = conditions.join(' and ')
  const part = { name, where: name && `where ${name}`, values }
  const offset = (Number(query.get('page') ?? 1) - 1) * page
  const [docs, totalDocs] = await Promise.all([rowsOf(part, offset), countOf(part)])
  return { docs, totalDocs }
}

/** The first page of a client: one index for each reason to see a ticket, then both in order. */
async function listForClient(person: Person) {
  const places = person.open.map((_, at) => `$${at + 1}`)
  const own: Part = { name: 'own', where: 'where client_id = $1', values: [person.id] }
  const shared: Part = {
    name: `shared ${places.length}`,
    where: `where organization_id in (${places.join(', ')})`,
    values: person.open,
  }
  const all: Part = {
    name: `all ${places.length}`,
    where: `${shared.where} or client_id = $${places.length + 1}`,
    values: [...person.open, person.id],
  }
  if (places.length === 0) {
    const [docs, totalDocs] = await Promise.all([rowsOf(own, 0), countOf(own)])
    return { docs, totalDocs }
  }
  const [mine, others, totalDocs] = await Promise.all([
    rowsOf(own, 0),
    rowsOf(shared, 0),
    countOf(all),
  ])
  const found = new Map([...mine, ...others].map((ticket) => [ticket.id, ticket]))
  const docs = [...found.values()].sort((a, b) =>
    b.last_activity_at.localeCompare(a.last_activity_at),
  )
  return { docs: docs.slice(0, page), totalDocs }
}

/** The best of what the index has for these words. */
async function search(person: Person, text: string) {
  const asked = text
    .split(' ')
    .map((word) => `'${word}'`)
    .join(' & ')
  const table = person.staff ? 'ticket_search_staff' : 'ticket_search_public'
  const docs = await rows(
    `search ${table}`,
    `with found as (
       select search_newest as id from search_newest($1, $2, $2, $3, $4, 300)),
     best as (
       select s.ticket_id as id, ts_rank(s.words, $2::tsquery) as rank
       from ${table} s where s.ticket_id in (select id from found) order by rank desc limit ${page})
     select ${columns} from tickets t join best on best.id = t.id order by best.rank desc`,
    [person.staff, asked, person.staff ? null : person.id, person.staff ? [] : person.open],
  )
  return { docs, totalDocs: docs.length }
}

export function list(person: Person, query: URLSearchParams) {
  const text = query.get('q')
  if (text) return search(person, text)
  return person.staff ? listForStaff(query) : listForClient(person)
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
