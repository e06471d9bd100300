import { randomUUID } from 'node:crypto'
import type { PoolClient } from 'pg'
import { inTransaction, rows } from './database'
import type { Person } from './person'

type Owners = { client_id: string; organization_id: string }

const columnOf = (person: Person) => (person.staff ? 'staff_id' : 'clients_id')

async function event(
  client: PoolClient,
  person: Person,
  ticket: Owners & { id: string },
  { kind, after, message }: { kind: string; after?: object; message?: string },
) {
  const id = randomUUID()
  await rows(
    'event',
    `insert into ticket_events (id, ticket_id, kind, actor_name, actor_side, after, message_id,
       client_id, organization_id) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [
      ...[id, ticket.id, kind, person.name, person.staff ? 'staff' : 'client'],
      ...[after ?? null, message ?? null, ticket.client_id, ticket.organization_id],
    ],
    client,
  )
  const column = columnOf(person)
  await rows(
    `actor ${column}`,
    `insert into ticket_events_rels (parent_id, path, ${column}) values ($1, 'actor', $2)`,
    [id, person.id],
    client,
  )
}

/** A client's new ticket with its event, and the mail about it in the queue. */
export async function create(person: Person, body: Record<string, string>) {
  const [choice] = await rows<{ organization: string; priority: string }>(
    'choice',
    `select m.organization_id as organization, c.default_priority as priority
     from clients_memberships m, ticket_categories c
     where m._parent_id = $1 and c.id = $2 and c.active limit 1`,
    [person.id, body.category],
  )
  if (!choice) return null
  return inTransaction(async (client) => {
    const ticket = { id: randomUUID(), client_id: person.id, organization_id: choice.organization }
    const [made] = await rows<{ number: number }>(
      'create',
      `insert into tickets (id, subject, description, client_id, requester_name, organization_id,
         source, last_activity_at, priority, category_id)
       values ($1, $2, $3, $4, $5, $6, 'api', now(), $7, $8) returning number`,
      [
        ...[ticket.id, body.subject, body.description, person.id, person.name],
        ...[choice.organization, choice.priority, body.category],
      ],
      client,
    )
    await event(client, person, ticket, { kind: 'created', after: { status: 'open' } })
    const delivery = randomUUID()
    await rows(
      'delivery',
      `insert into deliveries (id, kind, ticket_id, person, address, mail_id)
       values ($1, 'ticket_created_client', $2, $3, $4, $5)`,
      [delivery, ticket.id, person.id, person.email, `<${delivery}@floor>`],
      client,
    )
    await rows(
      'recipient',
      `insert into deliveries_rels (parent_id, path, clients_id) values ($1, 'recipient', $2)`,
      [delivery, person.id],
      client,
    )
    await rows(
      'job',
      `insert into pgboss.job (name, data, singleton_key) values ('deliver-mail', $1, $2)`,
      [{ delivery }, delivery],
      client,
    )
    return { ...ticket, ...made, subject: body.subject }
  })
}

/** An agent's answer: the message, its event, and what it does to the ticket. */
export async function reply(person: Person, id: string, body: Record<string, string>) {
  return inTransaction(async (client) => {
    const [ticket] = await rows<Owners & { id: string; status: string }>(
      'lock',
      'select id, client_id, organization_id, status from tickets where id = $1 for update',
      [id],
      client,
    )
    if (!ticket || ticket.status === 'closed') return null
    const message = randomUUID()
    await rows(
      'reply',
      `insert into messages (id, ticket_id, author_name, author_side, content, client_id,
         organization_id) values ($1, $2, $3, 'staff', $4, $5, $6)`,
      [message, id, person.name, body.content, ticket.client_id, ticket.organization_id],
      client,
    )
    await rows(
      'author',
      `insert into messages_rels (parent_id, path, staff_id) values ($1, 'author', $2)`,
      [message, person.id],
      client,
    )
    await event(client, person, ticket, { kind: 'replied', message })
    await rows(
      'move',
      `update tickets set last_activity_at = now(), updated_at = now(),
         first_responded_at = coalesce(first_responded_at, now()) where id = $1`,
      [id],
      client,
    )
    return { id: message, content: body.content }
  })
}
