import { Client } from 'pg'
import { chanceOf } from './chance'
import { moment, TableCopy } from './copy'
import { idOf } from './ids'
import type { People } from './people'
import { makeTickets, type Message, type Ticket } from './tickets'

const owners = ['client_id', 'organization_id']
const dated = ['created_at', 'updated_at']
const person = ['parent_id', 'path', 'staff_id', 'clients_id']

const tables = {
  tickets: [
    ...['id', 'number', 'subject', 'description', 'requester_name', 'source', ...owners],
    ...['project_id', 'category_id', 'assigned_to_id', 'status', 'waiting_on', 'priority'],
    ...['last_activity_at', 'resolved_at', 'closed_at', ...dated],
  ],
  messages: [
    ...['id', 'ticket_id', 'author_name', 'author_side', 'content', 'is_internal', ...owners],
    ...dated,
  ],
  messages_rels: person,
  ticket_events: [
    ...['id', 'ticket_id', 'kind', 'actor_name', 'actor_side', 'after', 'message_id'],
    ...['is_internal', ...owners, ...dated],
  ],
  ticket_events_rels: person,
} as const
type Table = keyof typeof tables

type Open = { copies: Record<Table, TableCopy>; close(): Promise<void> }

/** One connection a table, because a connection does one COPY at a time. */
async function openCopies(url: string): Promise<Open> {
  const clients: Client[] = []
  const copies = {} as Record<Table, TableCopy>
  for (const [table, columns] of Object.entries(tables)) {
    const client = new Client({ connectionString: url })
    await client.connect()
    // The rows fit each other by their making: no key has to be looked up.
    await client.query('set session_replication_role = replica; set synchronous_commit = off')
    copies[table as Table] = new TableCopy(client, table, columns)
    clients.push(client)
  }
  const close = async () => {
    for (const copy of Object.values(copies)) await copy.end()
    for (const client of clients) await client.end()
  }
  return { copies, close }
}

const side = (message: Pick<Message, 'author' | 'side'>) =>
  message.side === 'staff' ? [message.author.id, null] : [null, message.author.id]

/** Writes the tickets with their messages and what happened to them. */
export async function fillTickets(url: string, people: People, count: number): Promise<void> {
  const { copies, close } = await openCopies(url)
  const chance = chanceOf(47)

  async function event(
    ticket: Ticket,
    kind: string,
    message: Message,
    after: object | null,
    id?: string,
  ) {
    const event = idOf(chance, message.at)
    const { client } = ticket
    const at = moment(message.at)
    await copies.ticket_events.add(
      ...[event, ticket.id, kind, message.author.name, message.side],
      ...[after && JSON.stringify(after), id ?? null, message.isInternal],
      ...[client.id, client.organization, at, at],
    )
    await copies.ticket_events_rels.add(event, 'actor', ...side(message))
  }

  async function message(ticket: Ticket, message: Message) {
    const { client } = ticket
    const at = moment(message.at)
    await copies.messages.add(
      ...[message.id, ticket.id, message.author.name, message.side, message.content],
      ...[message.isInternal, client.id, client.organization, at, at],
    )
    await copies.messages_rels.add(message.id, 'author', ...side(message))
    await event(ticket, message.isInternal ? 'noted' : 'replied', message, null, message.id)
  }

  for (const ticket of makeTickets(people, count)) {
    const { client, status, priority, lastActivity } = ticket
    const isDone = status === 'resolved' || status === 'closed'
    const ended = isDone ? moment(lastActivity) : null
    await copies.tickets.add(
      ...[ticket.id, ticket.number, ticket.subject, ticket.description, client.name, 'portal'],
      ...[client.id, client.organization, ticket.project, ticket.category],
      ...[ticket.assignee?.id ?? null, status, status === 'waiting' ? 'client' : null, priority],
      ...[moment(lastActivity), ended, status === 'closed' ? ended : null],
      ...[moment(ticket.at), moment(lastActivity)],
    )
    const asked = { author: client, side: 'client', isInternal: false, at: ticket.at } as Message
    await event(ticket, 'created', asked, { status: 'open', priority })
    for (const each of ticket.messages) await message(ticket, each)
    const last = ticket.messages.at(-1)!
    if (status !== 'open') {
      const moved = {
        ...last,
        author: ticket.assignee!,
        side: 'staff',
        isInternal: false,
      } as Message
      await event(ticket, 'status_changed', moved, { status })
    }
  }
  await close()
}
