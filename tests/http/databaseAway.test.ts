import { createLocalReq } from 'payload'
import pg from 'pg'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { LeavingConnection } from '@/src/database/LeavingConnection'
import { connectionBroke, noteDatabase } from '@/src/health/databaseIsDown'
import { slugs } from '@/src/slugs'
import { workerDatabase } from '../support/database'
import { graphql } from '../support/graphql'
import { testPayload } from '../support/payload'
import { rest, type Answer } from '../support/rest'
import { withoutDatabase } from '../support/withoutDatabase'
import { tokenFor } from './desk/actors'
import { attach } from './desk/attach'
import { formWith, png } from './desk/files'
import { makeTicket } from './desk/makeTicket'
import { category, rowOf, rowsOf } from './desk/system'

const nothingSaved =
  'Something went wrong on our side and nothing was saved. Try again in a moment.'
const perhapsSaved =
  'The connection to the database broke at the last moment. Look whether it was saved before you try again.'

let token: string
let ticket: string
let file: string

beforeAll(async () => {
  token = (await tokenFor('ada')) ?? ''
  ticket = (await makeTicket('ada@acme.example')).id
  file = (await attach('ada', ticket, formWith(png, 'dot.png'))).body.doc.url
})
afterEach(() => {
  noteDatabase('there')
  // What just happened is no explanation for what the next test does.
  delete (globalThis as { deskDatabaseState?: unknown }).deskDatabaseState
})

const saysAway = ({ status, headers, body }: Answer, words = nothingSaved) => {
  const code = words === perhapsSaved ? 'perhaps_saved' : 'our_fault'
  expect([status, body]).toEqual([503, { errors: [{ message: words, code }] }])
  expect(headers.get('retry-after')).toBe('5')
}

type Ask = () => Promise<Answer>
const asked: [what: string, ask: Ask][] = [
  ['a list', () => rest('GET', '/api/tickets', { token })],
  ['a ticket', () => rest('GET', `/api/tickets/${ticket}`, { token })],
  ['who am I', () => rest('GET', '/api/clients/me', { token })],
  ['a renewed session', () => rest('POST', '/api/clients/refresh-token', { token })],
  ['public articles', () => rest('GET', '/api/articles', { token })],
  ['a file', () => rest('GET', file, { token })],
  [
    'what was missed',
    () =>
      rest('GET', '/api/desk/events-stream', { token, headers: { accept: 'application/json' } }),
  ],
  [
    'a reply',
    () => rest('POST', `/api/tickets/${ticket}/messages`, { token, body: { content: 'Away?' } }),
  ],
  ['a file to keep', () => attach('ada', ticket, formWith(png, 'dot.png'))],
  [
    'a question in a body',
    () =>
      rest('POST', '/api/tickets', {
        token,
        headers: {
          'X-Payload-HTTP-Method-Override': 'GET',
          'Content-Type': 'application/x-www-form-urlencoded',
        },
        body: 'limit=1',
      }),
  ],
  ['GraphQL', () => graphql('{ Tickets { totalDocs } }', {}, token)],
  ['who am I in GraphQL', () => graphql('{ meClient { user { id } } }', {}, token)],
]

describe('whoever is signed in, while the session cannot be looked up', () => {
  it('is not told to sign in, whatever they ask for and before anybody has noticed', async () => {
    for (const [what, ask] of asked) {
      const { status, body } = await ask()
      expect(status, `${what}: ${JSON.stringify(body)}`).toBeLessThan(300)
    }
    const messages = await rowsOf(slugs.messages, { ticket: { equals: ticket } })
    await withoutDatabase(async () => {
      for (const [, ask] of asked) saysAway(await ask())
      saysAway(await rest('GET', '/api/desk/events-stream', { token }))
    })
    expect(await rowsOf(slugs.messages, { ticket: { equals: ticket } })).toEqual(messages)
    for (const [what, ask] of asked) expect((await ask()).status, what).toBeLessThan(300)
  })
})

describe('the first trace of a database that goes', () => {
  const connect = async () => (await testPayload()).payload.db.pool.connect()

  it('is a connection that breaks', async () => {
    const client = await connect()
    expect(connectionBroke()).toBe(false)
    const asked = client.query('select pg_terminate_backend(pg_backend_pid())')
    // Known when whoever asked hears of it.
    expect(await asked.catch(() => connectionBroke())).toBe(true)
    client.release(true)
  })

  it('is not one that is given back for good', async () => {
    const client = await connect()
    client.release(true)
    const ended = new Promise((resolve) => client.once('end', resolve))
    await ended
    expect(connectionBroke()).toBe(false)
  })

  it('is one that is not to be had', async () => {
    const client = new LeavingConnection({
      connectionString: `${await workerDatabase()}_that_is_none`,
    })
    expect(await client.connect().catch(() => connectionBroke())).toBe(true)
  })
})

describe('what is under way when the database falls silent', () => {
  const change = () =>
    rest('PATCH', `/api/tickets/${ticket}`, { token: sam, body: { priority: 'urgent' } })
  let sam: string

  /** A request that hangs on what another has locked: an exclusive lock lets others read. */
  async function whileItHangs(
    ask: Ask,
    act: () => Promise<void>,
    lock = 'exclusive',
  ): Promise<Answer> {
    sam = (await tokenFor('sam')) ?? ''
    const other = new pg.Client({ connectionString: await workerDatabase() })
    await other.connect()
    await other.query('begin')
    await other.query(`lock table tickets in ${lock} mode`)
    try {
      const answer = ask()
      await vi.waitUntil(
        async () => {
          const { rows } = await other.query(
            "select 1 from pg_locks where not granted and relation = 'tickets'::regclass",
          )
          return rows.length > 0
        },
        { timeout: 60_000 },
      )
      await act()
      return await answer
    } finally {
      await other.query('rollback')
      await other.end()
    }
  }

  it('is answered at once, and whoever changes something learns that it may have been kept', async () => {
    const answer = await whileItHangs(change, async () => noteDatabase('away'))
    saysAway(answer, perhapsSaved)
    noteDatabase('there')
    // So it was.
    await vi.waitUntil(async () => (await rowOf(slugs.tickets, ticket)).priority === 'urgent', {
      timeout: 60_000,
    })
  })

  it('of a question nothing was kept', async () => {
    const read = () => rest('GET', `/api/tickets/${ticket}`, { token })
    saysAway(await whileItHangs(read, async () => noteDatabase('away'), 'access exclusive'))
  })

  it('that fails in GraphQL is no success either', async () => {
    const create = `mutation { createTicket(data: {
      subject: "Away", description: "Away", category: "${await category()}" }) { id } }`
    const cut = async () => {
      noteDatabase('doubtful')
      const server = new pg.Client({ connectionString: await workerDatabase() })
      await server.connect()
      await server.query(
        `select pg_terminate_backend(pid, 5000) from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`,
      )
      await server.end()
    }
    saysAway(await whileItHangs(() => graphql(create, {}, token), cut), perhapsSaved)
  })
})

describe('a commit that fails', () => {
  it('is no success', async () => {
    const { payload } = await testPayload()
    const req = await createLocalReq({}, payload)
    const { db } = payload
    const id = String(await db.beginTransaction?.())
    req.transactionID = id
    const { sessions } = db as unknown as {
      sessions: Record<
        string,
        { db: { execute(sql: string): Promise<{ rows: { pid: number }[] }> } }
      >
    }
    const { rows } = await sessions[id]!.db.execute('select pg_backend_pid() as pid')
    const server = new pg.Client({ connectionString: await workerDatabase() })
    await server.connect()
    await server.query('select pg_terminate_backend($1, 5000)', [rows[0]?.pid])
    await server.end()
    await expect(db.commitTransaction?.(id)).rejects.toThrow()
    expect(sessions[id]).toBeUndefined()
  })

  it('and one that is taken back is no failure', async () => {
    const { payload } = await testPayload()
    const id = await payload.db.beginTransaction?.()
    await expect(payload.db.rollbackTransaction?.(id!)).resolves.toBeUndefined()
    await expect(payload.db.commitTransaction?.(id!)).resolves.toBeUndefined()
  })
})
