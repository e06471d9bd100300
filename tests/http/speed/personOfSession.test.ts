import { expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { newSession } from '../../support/tokenOf'
import { tokenFor, type Actor } from '../desk/actors'
import { readySession } from '../desk/readySession'
import { newPerson } from '../desk/signIn'
import { makeTicket } from '../desk/makeTicket'
import { organization, person, sql } from '../desk/system'
import { people } from '../desk/actors'

const userOf = async (token: string | undefined) => {
  const { payload } = await testPayload()
  const { user } = await payload.auth({ headers: new Headers({ Authorization: `JWT ${token}` }) })
  return user
}

it.each(['ada', 'bob', 'bea', 'max', 'sam', 'eve', 'nora'] as Actor[])(
  '%s is read from a session as Payload itself reads people',
  async (actor) => {
    const { payload } = await testPayload()
    const token = await tokenFor(actor)
    const { email } = people[actor]
    const collection = email.endsWith('@desk.example') ? slugs.staff : slugs.clients
    const { sessions, ...asPayloadReads } = await payload.findByID({
      collection,
      id: await person(email),
      depth: 0,
      // What a session gives is compared with what there is.
      overrideAccess: true,
    })
    expect(sessions?.length).toBeGreaterThan(0)
    const { _sid, ...user } = (await userOf(token)) as { _sid?: string }
    expect(user).toEqual({ ...asPayloadReads, _strategy: 'local-jwt' })
    expect(sessions?.map(({ id }) => id)).toContain(_sid)
    expect(JSON.stringify(user)).not.toMatch(/hash|salt|reset/i)
  },
)

it('an ended session is nobody, though its token has been seen before', async () => {
  const { id, email } = await newPerson()
  const token = await newSession(email)
  expect((await userOf(token))?.id).toBe(id)
  await sql('delete from clients_sessions where _parent_id = $1', [id])
  expect(await userOf(token)).toBeNull()
  expect((await rest('GET', '/api/tickets', { token })).status).toBe(401)
})

it.each([
  ['a disabled person', 'update clients set disabled = true where id = $1'],
  [
    'an idle session',
    // The column keeps milliseconds, and rounds up.
    "update clients_sessions set expires_at = now() - interval '1 s' where _parent_id = $1",
  ],
])('%s is nobody, though the session stands', async (_, change) => {
  const { id } = await newPerson()
  const { token } = await readySession('clients', id)
  expect((await userOf(token))?.id).toBe(id)
  await sql(change, [id])
  expect(await userOf(token)).toBeNull()
  expect(await sql('select id from clients_sessions where _parent_id = $1', [id])).toHaveLength(1)
})

it('what an organization shares is asked for with every request', async () => {
  const ask = async () =>
    (await rest('GET', '/api/tickets?limit=1', { token: await tokenFor('alan') })).body
  const before = await ask()
  await sql(`update organizations set shares_tickets = false where name = 'Acme'`)
  const after = await ask()
  await sql(`update organizations set shares_tickets = true where name = 'Acme'`)
  expect(after.totalDocs).toBeLessThan(before.totalDocs)
  expect((await ask()).totalDocs).toBe(before.totalDocs)
})

it.each([
  [{ origin: 'https://elsewhere.example' }, false],
  [{ 'sec-fetch-site': 'cross-site' }, false],
  [{}, false],
  [{ 'sec-fetch-site': 'same-origin' }, true],
  [{ origin: process.env.APP_URL || 'http://localhost:3000' }, true],
])('a cookie with %j counts: %s', async (headers, counts) => {
  const { payload } = await testPayload()
  const cookie = `payload-token=${await tokenFor('ada')}`
  const { user } = await payload.auth({ headers: new Headers({ cookie, ...headers }) })
  expect(user !== null).toBe(counts)
})

it("one's own ticket stays one's own where the organization is another", async () => {
  const token = await tokenFor('alan')
  const numbers = async () =>
    (await rest('GET', '/api/tickets?limit=100', { token })).body.docs.map(
      ({ id }: { id: string }) => id,
    )
  const { id } = await makeTicket('alan@acme.example')
  const elsewhere = await organization('Globex')
  await sql('update tickets set organization_id = $1 where id = $2', [elsewhere, id])
  const others = await makeTicket('bea@globex.example')
  expect(await numbers()).toContain(id)
  expect(await numbers()).not.toContain(others.id)
  expect((await rest('GET', `/api/tickets/${id}`, { token })).status).toBe(200)
  expect((await rest('GET', `/api/tickets/${others.id}`, { token })).status).toBe(404)
  await sql('delete from tickets where id = $1', [id])
  expect(await numbers()).not.toContain(id)
  expect((await numbers()).length).toBeGreaterThan(0)
})
