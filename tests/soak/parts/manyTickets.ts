import { Client } from 'pg'

import { chanceOf, oneOf, type Chance } from '../../bench/data/chance'
import { moment, TableCopy } from '../../bench/data/copy'
import { fillSearch } from '../../bench/data/fillSearch'
import { idOf } from '../../bench/data/ids'

export type Owner = { client: string; organization: string }

const day = 86_400_000
const syllables = ['ba', 'cor', 'di', 'fe', 'gul', 'ha', 'ki', 'lo', 'men', 'nu', 'pra', 'sti']

function vocabulary(chance: Chance): string[] {
  const words = new Set<string>()
  while (words.size < 6_000) {
    const length = 2 + Math.floor(chance() * 3)
    words.add(Array.from({ length }, () => oneOf(chance, syllables)).join(''))
  }
  return [...words]
}

/** Words that stand in so many of all tickets. */
const planted: readonly (readonly [word: string, share: number])[] = [
  ['kontaktformular', 0.5],
  ['invoice', 0.5],
  ['firmware', 0.1],
  ['zeppelin', 0.01],
]

/**
 * Loads tickets with four messages each, every seventh a note, and makes what they are found by. The
 * first owner has one in a hundred, the second as many in an organization of their own.
 */
export async function manyTickets(url: string, owners: readonly Owner[], count: number) {
  const chance = chanceOf(91)
  const words = vocabulary(chance)
  const prose = (length: number) =>
    Array.from({ length }, () => words[Math.floor(words.length * chance() ** 2.2)]).join(' ')
  const [client, messages] = [new Client(url), new Client(url)]
  await Promise.all([client.connect(), messages.connect()])
  for (const each of [client, messages]) await each.query('set session_replication_role = replica')
  const { rows } = await client.query('select id from ticket_categories limit 1')
  const category: string = rows[0].id
  const ownerColumns = ['client_id', 'organization_id', 'created_at']
  const tickets = new TableCopy(client, 'tickets', [
    ...['id', 'subject', 'description', 'requester_name', 'source', 'priority', 'category_id'],
    ...['status', 'number', 'last_activity_at', ...ownerColumns],
  ])
  const thread = new TableCopy(messages, 'messages', [
    ...['id', 'ticket_id', 'author_name', 'author_side', 'content', 'is_internal', ...ownerColumns],
  ])
  const now = Date.now()
  for (let n = 1; n <= count; n++) {
    const at = now - Math.floor(((count - n) / count) * 730 * day)
    const luck = chance()
    const owner = owners[luck < 0.01 ? 0 : luck < 0.02 ? 1 : 2 + (n % (owners.length - 2))]!
    const said = planted.filter(([, share]) => chance() < share).map(([word]) => word)
    const rare = n === Math.floor(count / 2) ? ' wolpertinger' : ''
    const id = idOf(chance, at)
    await tickets.add(
      ...[id, prose(4), `${prose(40)} ${said.join(' ')}${rare}`, 'Somebody', 'api', 'normal'],
      ...[category, n > count * 0.95 ? 'open' : 'closed', 1_000 + n, moment(at)],
      ...[owner.client, owner.organization, moment(at)],
    )
    for (let nth = 1; nth <= 4; nth++) {
      await thread.add(
        ...[idOf(chance, at + nth), id, 'Somebody', 'client', prose(50), chance() < 1 / 7],
        ...[owner.client, owner.organization, moment(at + nth * 60_000)],
      )
    }
  }
  await tickets.end()
  await thread.end()
  await client.query(`set session_replication_role = origin`)
  await client.query(`select setval('ticket_number_seq', (select max(number) from tickets))`)
  await client.query('vacuum analyze')
  const filled = await fillSearch(client)
  await Promise.all([client.end(), messages.end()])
  return filled
}
