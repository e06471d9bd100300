import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { isAlone } from '../../support/isAlone'
import { rest } from '../../support/rest'
import { beside } from '../connections/held'
import { login, newPerson, password } from '../desk/signIn'
import { sql } from '../desk/system'

/** Another process of the desk that is busy with the same person. */
let other: pg.Client

beforeAll(async () => {
  other = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await other.connect()
})
afterAll(() => other.end())

const areWaiting = async (many: number) => {
  // Those of this process may all be taken, and the other one sees what was as its transaction began.
  const rows = await beside(
    `select 1 from pg_stat_activity
     where datname = current_database() and wait_event_type = 'Lock' and query like '%clients%'`,
  )
  expect(rows.length).toBeGreaterThanOrEqual(many)
}

/** What `act` comes to when something else of this person goes on and ends while it waits. */
async function meanwhile<T>(
  id: string,
  act: () => Promise<T>,
  goesOn: () => Promise<unknown>,
  many = 1,
) {
  await other.query('begin')
  await other.query('select 1 from clients where id = $1 for update', [id])
  const outcome = act()
  await vi.waitFor(() => areWaiting(many), { timeout: 60_000, interval: 20 })
  await goesOn()
  await other.query('commit')
  return outcome
}

const body = { name: 'Renamed' }
it.each([
  ['renewal', (_: string, token: string) => rest('POST', '/api/clients/refresh-token', { token })],
  ['sign-out', (_: string, token: string) => rest('POST', '/api/clients/logout', { token })],
  ['change', (id: string, token: string) => rest('PATCH', `/api/clients/${id}`, { token, body })],
])('a %s loses no session of a sign-in that it meets', async (_, act) => {
  const { id, email } = await newPerson()
  const { token } = (await login(email, password)).body
  const { status } = await meanwhile(
    id,
    () => act(id, token),
    () =>
      other.query(
        `insert into clients_sessions (_order, _parent_id, id, created_at, expires_at)
         values (9, $1::uuid, 'other of ' || $1::text, now(), now() + interval '1 hour')`,
        [id],
      ),
  )
  expect(status).toBe(200)
  const kept = await sql('select id from clients_sessions where _parent_id = $1', [id])
  expect(kept.map((row) => row.id)).toContain(`other of ${id}`)
})

it('two sign-outs at once end both sessions', async () => {
  const { id, email } = await newPerson()
  const tokens = [await login(email, password), await login(email, password)].map(
    ({ body }) => body.token as string,
  )
  const answers = await meanwhile(
    id,
    () => Promise.all(tokens.map((token) => rest('POST', '/api/clients/logout', { token }))),
    async () => undefined,
    // On a pool of one connection the second waits for that of the first.
    isAlone ? 1 : 2,
  )
  expect(answers.map(({ status }) => status)).toEqual([200, 200])
  expect(await sql('select id from clients_sessions where _parent_id = $1', [id])).toEqual([])
})

it('a sign-in that meets a disabling is refused', async () => {
  const { id, email } = await newPerson()
  const answer = await meanwhile(
    id,
    () => login(email, password),
    () => other.query('update clients set disabled = true where id = $1', [id]),
  )
  expect(answer.status).toBe(401)
  expect(await sql('select id from clients_sessions where _parent_id = $1', [id])).toEqual([])
})
