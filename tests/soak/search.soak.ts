// First: it names the database that everything below is loaded with.
import '../support/httpSetup'

import { Client } from 'pg'
import { beforeAll, expect, it } from 'vitest'

import { reply } from '../http/desk/act'
import { tokenFor, type Actor } from '../http/desk/actors'
import { makeNote, makeTicket } from '../http/desk/makeTicket'
import { newPerson } from '../http/desk/signIn'
import { organization, person, put } from '../http/desk/system'
import { hostileQueries } from '../http/search/relevance/hostile'
import { slugs } from '@/src/slugs'
import { workerDatabase } from '../support/database'
import { rest } from '../support/rest'
import { sized } from './parts/amount'
import { manyTickets, type Owner } from './parts/manyTickets'

const count = Number(process.env.DESK_SOAK_TICKETS ?? sized(20_000, 100_000))
const asked = sized(10, 40)
const stored = sized(1_000, 5_000)
const hour = 3_600_000

/** Owners that stand for a client with tickets of their own, for a shared organization, for others. */
async function owners(): Promise<Owner[]> {
  const known = [
    { client: await person('bea@globex.example'), organization: await organization('Globex') },
    { client: await person('alan@acme.example'), organization: await organization('Acme') },
  ]
  for (let n = 0; n < 60; n++) {
    const { id } = await put(slugs.organizations, { name: `Many ${n}` })
    const memberships = [{ organization: id, role: 'member' }]
    const client = await newPerson({
      email: `many${n}@many.example`,
      name: `Many ${n}`,
      memberships,
    })
    known.push({ client: client.id, organization: id })
  }
  return known
}

beforeAll(async () => {
  const { seconds, megabytes, indexMegabytes } = await manyTickets(
    await workerDatabase(),
    await owners(),
    count,
  )
  console.log(
    `search: ${count} tickets indexed in ${seconds.toFixed(0)} s, ${megabytes.toFixed(0)} MB, of it indexes ${indexMegabytes.toFixed(0)} MB`,
  )
}, hour)

const classes: Readonly<Record<string, string>> = {
  'in half of all': 'kontaktformular',
  'two of these': 'kontaktformular invoice',
  'in a tenth': 'firmware',
  rare: 'zeppelin',
  'two rare': 'firmware zeppelin',
  'in one': 'wolpertinger',
  'beginning of 3': 'kon',
  'beginning of 2': 'ko',
  'in a compound': 'formular',
  phrase: '"kontaktformular invoice"',
  nowhere: 'zzyzxkorb',
  mistyped: 'kontaktfomular',
  'two mistyped': 'invioce kontaktfomular',
}

async function timeOf(actor: Actor, text: string): Promise<number> {
  const token = await tokenFor(actor)
  const begun = performance.now()
  const { status } = await rest('GET', `/api/tickets?limit=25&q=${encodeURIComponent(text)}`, {
    token,
  })
  expect(status).toBe(200)
  return performance.now() - begun
}

const sorted = (times: readonly number[]) => times.toSorted((one, other) => one - other)
const median = (times: readonly number[]) => sorted(times)[times.length >> 1]!

it(
  'answers every class of question for everybody',
  async () => {
    for (const actor of ['sam', 'bea', 'alan'] as const) {
      const line: string[] = []
      for (const [name, text] of Object.entries(classes)) {
        for (let n = 0; n < 3; n++) await timeOf(actor, text)
        const times: number[] = []
        for (let n = 0; n < asked; n++) times.push(await timeOf(actor, text))
        line.push(
          `${name} ${median(times).toFixed(0)}/${sorted(times)[Math.floor(asked * 0.95)]!.toFixed(0)}`,
        )
      }
      console.log(`search as ${actor}, p50/p95 ms: ${line.join(', ')}`)
    }
  },
  hour,
)

it(
  'takes no longer for what others have written than for what nobody has',
  async () => {
    const { id } = await makeTicket('ada@acme.example')
    await makeNote(id, 'The okapimeter is nobody else’s.')
    const bob = await makeTicket('bob@globex.example', { subject: 'A quaggarine' })
    expect(bob.id).toBeTruthy()
    const words = ['okapimeter', 'quaggarine', 'zzyzxkorbi']
    const times = new Map(words.map((word) => [word, [] as number[]]))
    for (let n = 0; n < sized(100, 200); n++) {
      for (const word of words) times.get(word)!.push(await timeOf('ada', word))
    }
    const medians = words.map((word) => median(times.get(word)!))
    console.log(`search of planted words, medians ms: ${medians.map((each) => each.toFixed(2))}`)
    const nowhere = medians.at(-1)!
    for (const each of medians) expect(Math.abs(each - nowhere) / nowhere).toBeLessThan(0.25)
  },
  hour,
)

it(
  'answers what means no good as quickly',
  async () => {
    let longest = 0
    for (const text of hostileQueries) {
      const begun = performance.now()
      const { status } = await rest(
        'GET',
        `/api/desk/search?q=${encodeURIComponent(text.toWellFormed())}`,
        { token: await tokenFor('sam') },
      )
      // The door takes no address of any length.
      expect([200, 400, 414]).toContain(status)
      longest = Math.max(longest, performance.now() - begun)
    }
    console.log(
      `search, ${hostileQueries.length} hostile questions: the longest ${longest.toFixed(0)} ms`,
    )
  },
  hour,
)

it(
  `lets a ticket of ${stored} long messages take another one, and finds it`,
  async () => {
    const { id } = await makeTicket('ada@acme.example', { subject: 'Endless' })
    const loader = new Client(await workerDatabase())
    await loader.connect()
    await loader.query('set session_replication_role = replica')
    await loader.query(
      `insert into messages (id, ticket_id, author_name, author_side, content, client_id,
       organization_id, created_at)
     select gen_random_uuid(), t.id, 'Somebody', 'client',
       (select string_agg(md5(n || '-' || part), ' ') from generate_series(1, 600) as part),
       t.client_id, t.organization_id, now() - ($2::int + 1 - n) * interval '1 second'
     from tickets t, generate_series(1, $2::int) as n where t.id = $1`,
      [id, stored],
    )
    // Who wrote them: a reply is held against the last one.
    await loader.query(
      `insert into messages_rels (parent_id, path, clients_id)
       select id, 'author', client_id from messages where ticket_id = $1`,
      [id],
    )
    await loader.query('select search_rebuild(array[$1::uuid])', [id])
    await loader.end()
    const times: number[] = []
    for (let n = 0; n < 10; n++) {
      const begun = performance.now()
      const { status } = await reply('ada', id, {
        content: `${'long words '.repeat(1_500)} numbered${n}`,
      })
      times.push(performance.now() - begun)
      expect(status).toBe(201)
    }
    const { body } = await rest('GET', '/api/tickets?q=numbered9', { token: await tokenFor('ada') })
    expect(body.docs.map((doc: { id: string }) => doc.id)).toEqual([id])
    console.log(
      `a reply to ${stored} messages of 20 kB: median ${median(times).toFixed(0)} ms, longest ${Math.max(...times).toFixed(0)} ms`,
    )
  },
  hour,
)
