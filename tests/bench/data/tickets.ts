import type { Priority } from '@/src/domain/ticket/priority'
import type { TicketStatus } from '@/src/domain/ticket/status'
import { below, chanceOf, oneOf, weighted, type Chance } from './chance'
import { idOf } from './ids'
import type { Client, People, Staff } from './people'
import { subjectOf, textOf } from './words'

export type Message = {
  id: string
  author: Client | Staff
  side: 'client' | 'staff'
  isInternal: boolean
  content: string
  at: number
}

export type Ticket = {
  id: string
  number: number
  subject: string
  description: string
  client: Client
  project: string | null
  category: string
  status: TicketStatus
  priority: Priority
  assignee: Staff | null
  at: number
  lastActivity: number
  messages: Message[]
}

const hour = 3_600_000
const begin = Date.UTC(2024, 10, 1)
const end = Date.UTC(2026, 10, 1)

/** Four on average: one to seven, with a long one now and then. */
const lengthOf = (chance: Chance) =>
  chance() < 0.03 ? 8 + below(chance, 18) : 1 + below(chance, 7)

/** Of the messages after the first, a fifth are notes: 15 % of all. */
const noteShare = 0.2

const live = [
  ['open', 0.5],
  ['in_progress', 0.3],
  ['waiting', 0.2],
] as const
const done = [
  ['resolved', 0.2],
  ['closed', 0.8],
] as const
const urgency = [
  ['low', 0.2],
  ['normal', 0.5],
  ['high', 0.22],
  ['urgent', 0.08],
] as const

function messagesOf(
  chance: Chance,
  ticket: Omit<Ticket, 'messages' | 'lastActivity'>,
  people: People,
) {
  const messages: Message[] = []
  let at = ticket.at
  const length = lengthOf(chance)
  for (let turn = 0; turn < length; turn++) {
    at = Math.min(end, at + 60_000 + Math.floor(-Math.log(1 - chance()) * 12 * hour))
    const isInternal = turn > 0 && chance() < noteShare
    const side = isInternal || (turn > 0 && chance() < 0.5) ? 'staff' : 'client'
    const author =
      side === 'client' ? ticket.client : (ticket.assignee ?? oneOf(chance, people.staff))
    messages.push({ id: idOf(chance, at), author, side, isInternal, content: textOf(chance), at })
  }
  return messages
}

/** So many tickets in the order they came, spread over two years; the newer, the more are open. */
export function* makeTickets(people: People, count: number): Generator<Ticket> {
  const chance = chanceOf(29)
  const projectsOf = Map.groupBy(people.projects, ({ organization }) => organization)
  for (let number = 1; number <= count; number++) {
    const age = number / count
    const at = begin + Math.floor(age * (end - begin - 30 * hour))
    const client = people.clients[Math.floor(chance() ** 1.5 * people.clients.length)]!
    const status =
      chance() < 0.02 + 0.4 * age ** 6 ? weighted(chance, live) : weighted(chance, done)
    const facts = {
      id: idOf(chance, at),
      number,
      subject: subjectOf(chance),
      description: textOf(chance),
      client,
      project: chance() < 0.7 ? oneOf(chance, projectsOf.get(client.organization)!).id : null,
      category: oneOf(chance, people.categories).id,
      status,
      priority: weighted(chance, urgency),
      assignee: status === 'open' && chance() < 0.5 ? null : oneOf(chance, people.staff),
      at,
    }
    const messages = messagesOf(chance, facts, people)
    const told = messages.filter(({ isInternal }) => !isInternal)
    yield { ...facts, messages, lastActivity: told.at(-1)?.at ?? at }
  }
}
