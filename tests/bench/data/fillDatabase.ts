import { Client } from 'pg'
import { fillPeople } from './fillPeople'
import { fillSearch } from './fillSearch'
import { fillTickets } from './fillTickets'
import { makePeople } from './people'

const tables = ['tickets', 'messages', 'messages_rels', 'ticket_events', 'ticket_events_rels']

/** Indexes built at the end of a load take a third of the time of those that grow with it. */
async function withoutIndexes(client: Client, load: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select quote_ident(indexname) as name, indexdef as definition from pg_indexes
     where schemaname = 'public' and tablename = any($1) and indexdef not like '%UNIQUE%'`,
    [tables],
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  await load()
  await client.query(`set maintenance_work_mem = '512MB'`)
  for (const { definition } of rows) await client.query(definition)
}

/** Fills a migrated and empty database: people, so many tickets, four messages each on average. */
export async function fillDatabase(url: string, tickets: number): Promise<void> {
  const people = makePeople()
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await fillPeople(client, people)
    await withoutIndexes(client, () => fillTickets(url, people, tickets))
    await client.query(`select setval('ticket_number_seq', (select max(number) from tickets))`)
    const { seconds, megabytes, indexMegabytes } = await fillSearch(client)
    console.log(
      `search: made in ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB, of it indexes ${indexMegabytes.toFixed(0)} MB`,
    )
    await client.query('vacuum analyze')
  } finally {
    await client.end()
  }
}
