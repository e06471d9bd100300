import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'

import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { rest } from '../../support/rest'
import { statementsOf, type Statement } from '../../support/statements'
import { tokenFor, type Actor } from '../desk/actors'
import { makeTicket } from '../desk/makeTicket'
import { organization, person } from '../desk/system'

/** A desk like the one of the tests, but with twenty thousand tickets: plans follow sizes. */
let big: pg.Client

/** Every tenth ticket is of the people of the demo, the others of a hundred strangers. */
const many = `
  with strangers as (
      insert into clients (id, name, email)
      select gen_random_uuid(), 'Stranger', n || '@stranger.example' from generate_series(1, 100) n
      returning id),
    places as (
      insert into organizations (id, name)
      select gen_random_uuid(), 'Place ' || n from generate_series(1, 100) as n returning id),
    known as (select array(select id from clients order by email) as people,
      array(select id from organizations order by name) as places),
    others as (select array(select id from strangers) as people,
      array(select id from places) as places),
    made as (
      insert into tickets (id, subject, description, client_id, requester_name, organization_id,
        source, last_activity_at, created_at, priority, category_id, status)
      select gen_random_uuid(), 'One of many', 'Words', people[1 + n / 10 % cardinality(people)],
        'Somebody', places[1 + n / 10 % cardinality(places)], 'api', at, at, 'normal',
        (select id from ticket_categories limit 1),
        case when n % 9 = 0 then 'open' else 'closed' end::enum_tickets_status
      from generate_series(1, 20000) as n,
        lateral (select * from known where n % 10 = 0
          union all select * from others where n % 10 <> 0) as those,
        lateral (select now() - n * interval '1 hour' as at) as moments
      returning id, client_id, organization_id, created_at)
  insert into messages (id, ticket_id, author_name, author_side, content, client_id,
    organization_id, created_at)
  select gen_random_uuid(), id, 'Somebody', 'client', 'Words', client_id, organization_id, created_at
  from made, generate_series(1, 3)`

beforeAll(async () => {
  const url = await cloneDatabase(
    inject('databaseServer'),
    `desk_plans_${process.env.VITEST_POOL_ID}`,
  )
  big = new pg.Client({ connectionString: url })
  await big.connect()
  // Past the triggers: what is searched is no matter here.
  await big.query('set session_replication_role = replica')
  await big.query(many)
  await big.query('set session_replication_role = origin')
  await big.query('analyze')
})
afterAll(() => big.end())

type Node = {
  'Node Type': string
  'Relation Name'?: string
  'Rows Removed by Filter'?: number
  'Rows Removed by Index Recheck'?: number
  'Actual Rows': number
  'Actual Loops': number
  Plans?: Node[]
}

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)]

/** Rows of large tables that a statement looks at on the big desk, taken or thrown away. */
async function rowsRead({ text, values }: Statement): Promise<number> {
  const { rows } = await big.query(`explain (analyze, format json) ${text}`, values)
  const plan = rows[0]['QUERY PLAN'][0].Plan as Node
  return nodesOf(plan)
    .filter((node) => /^(tickets|messages)$/.test(node['Relation Name'] ?? ''))
    .reduce((sum, node) => {
      const thrown = node['Rows Removed by Filter'] ?? 0
      return sum + (node['Actual Rows'] + thrown) * node['Actual Loops']
    }, 0)
}

async function asked(actor: Actor, path: string): Promise<Statement[]> {
  const token = await tokenFor(actor)
  const said = await statementsOf(async () => {
    expect((await rest('GET', path, { token })).status).toBe(200)
  })
  return said.filter(({ text }) => /from "(tickets|messages)"/.test(text))
}

const page = 'limit=25&sort=-lastActivityAt'
it.each([
  ['sam', 'of what is open', `/api/tickets?${page}&where[status][equals]=open`],
  ['ada', 'of what an organization shares', `/api/tickets?${page}`],
  ['bea', "of one's own", `/api/tickets?${page}`],
  ['ada', 'of what is open', `/api/tickets?${page}&where[status][equals]=open`],
] as const)('%s gets a page %s by an index', async (actor, _, path) => {
  const [rows] = (await asked(actor, path)).filter(({ text }) => !text.includes('count('))
  // By time, back to where a page is full; all of them would be twenty thousand.
  expect(await rowsRead(rows!)).toBeLessThan(1000)
})

it('a ticket and its thread are read by an index', async () => {
  const { id } = await makeTicket()
  for (const path of [`/api/tickets/${id}`, `/api/tickets/${id}/messages`]) {
    for (const statement of await asked('ada', path)) {
      expect(await rowsRead(statement)).toBeLessThan(10)
    }
  }
})

it('a count ends where nobody wants to know', async () => {
  const everything = await asked('sam', '/api/tickets?limit=1')
  const count = everything.find(({ text }) => text.includes('count('))
  expect(await rowsRead(count!)).toBeLessThanOrEqual(2_501)
})

it('whose tickets are whose is told from a session without looking through them', async () => {
  const token = await tokenFor('ada')
  const [first] = await statementsOf(() => rest('GET', '/api/tickets?limit=1', { token }))
  expect(first?.text).toContain('ownElsewhere')
  const owner = { text: first!.text, values: first!.values }
  expect(owner.values).toContain(await person('ada@acme.example'))
  expect(await organization('Acme')).toBeTruthy()
  expect(await rowsRead(owner)).toBeLessThan(10)
})
