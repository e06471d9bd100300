import { createLocalReq, logoutOperation } from 'payload'
import pg from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

import { slugs } from '@/src/slugs'
import { isAlone } from '../../support/isAlone'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { beside } from '../connections/held'
import { readySession } from '../desk/readySession'
import { newSession } from '../../support/tokenOf'
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
  // As a sign-in locks it: whatever names the person, such as a row of the audit, goes on.
  await other.query('select 1 from clients where id = $1 for no key update', [id])
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
  const token = await newSession(email)
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

/** As another process would: in one, what a person changes takes turns before any row is locked. */
async function signOutElsewhere(token: string): Promise<boolean> {
  const { payload } = await testPayload()
  const headers = new Headers({ Authorization: `JWT ${token}` })
  const { user } = await payload.auth({ headers })
  const req = await createLocalReq({ user: user ?? undefined }, payload)
  return logoutOperation({ collection: payload.collections[slugs.clients], req })
}

it('two sign-outs at once end both sessions', async () => {
  const { id, email } = await newPerson()
  const [here, elsewhere] = [await newSession(email), await newSession(email)]
  const [{ status }, isOut] = await meanwhile(
    id,
    () =>
      Promise.all([
        rest('POST', '/api/clients/logout', { token: here }),
        signOutElsewhere(elsewhere),
      ]),
    async () => undefined,
    // On a pool of one connection the second waits for that of the first.
    isAlone ? 1 : 2,
  )
  expect([status, isOut]).toEqual([200, true])
  expect(await sql('select id from clients_sessions where _parent_id = $1', [id])).toEqual([])
})

it.each([
  ['disabling', 'disabled = true'],
  ['new address', `email = 'moved-' || email`],
  ['new password', `hash = 'pbkdf2-sha256-v1:' || repeat('0', 64)`],
])('a sign-in that meets a %s is refused, and leaves nothing locked', async (_, change) => {
  const { id, email } = await newPerson()
  const answer = await meanwhile(
    id,
    () => login(email, password),
    () => other.query(`update clients set ${change} where id = $1`, [id]),
  )
  expect(answer.status).toBe(401)
  expect(await sql('select id from clients_sessions where _parent_id = $1', [id])).toEqual([])
  const open = `select 1 from pg_stat_activity
    where datname = current_database() and state like 'idle in transaction%'`
  expect(await sql(open)).toEqual([])
})

it('renewing keeps when a session began', async () => {
  const { id } = await newPerson()
  const { sid, token } = await readySession('clients', id)
  const [begun] = await sql(
    `update clients_sessions set created_at = now() - interval '29 days' where id = $1
     returning created_at`,
    [sid],
  )
  const { status } = await rest('POST', '/api/clients/refresh-token', { token })
  expect(status).toBe(200)
  const [renewed] = await sql('select created_at, expires_at from clients_sessions where id = $1', [
    sid,
  ])
  expect(renewed?.created_at).toEqual(begun?.created_at)
  expect(Number(renewed?.expires_at)).toBeGreaterThan(Date.now())
})
