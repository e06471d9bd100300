import { expect, it } from 'vitest'

import { renameRequester } from '@/src/jobs/tasks/renameRequester'
import { renamedAtOnce } from '@/src/database/renameRequester'
import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { makeTicket } from './desk/makeTicket'
import { newPerson } from './desk/signIn'
import { organization, person, rowOf, rowsOf, sql } from './desk/system'

const rename = async (id: string, name: string) =>
  rest('PATCH', `/api/clients/${id}`, { token: await tokenFor('nora'), body: { name } })
const namesOn = async (client: string) =>
  new Set(
    (await rowsOf(slugs.tickets, { client: { equals: client } })).map((row) => row.requesterName),
  )

async function someone() {
  const memberships = [{ organization: await organization('Acme'), role: 'member' }]
  return (await newPerson({ memberships })).id
}

it('is renamed on tickets, and on nobody else’s', async () => {
  const id = await someone()
  const own = await makeTicket('ada@acme.example', { client: id })
  const other = await makeTicket()
  const before = await rowOf(slugs.tickets, own.id)
  expect((await rename(id, 'Mo Newname')).status).toBe(200)

  const after = await rowOf(slugs.tickets, own.id)
  expect(after).toEqual({ ...before, requesterName: 'Mo Newname' })
  expect(await rowOf(slugs.tickets, other.id)).toMatchObject({ requesterName: other.requesterName })
  const found = await rest('GET', '/api/tickets?where[requesterName][like]=Newname', {
    token: await tokenFor('sam'),
  })
  expect(found.body.docs.map((ticket: { id: string }) => ticket.id)).toEqual([own.id])
})

it('keeps the name on tickets when the rename is refused', async () => {
  const ada = await person('ada@acme.example')
  const before = await namesOn(ada)
  const refused = await rest('PATCH', `/api/clients/${ada}`, {
    token: await tokenFor('bob'),
    body: { name: 'Taken' },
  })
  expect(refused.status).toBe(403)
  expect((await rename(ada, 'x'.repeat(500))).status).toBe(400)
  expect(await namesOn(ada)).toEqual(before)
})

it('with very many tickets is renamed on the rest by a job', async () => {
  const { payload } = await testPayload()
  const id = await someone()
  const { id: ticket } = await makeTicket('ada@acme.example', { client: id })
  await sql(
    `insert into tickets (id, number, subject, description, client_id, organization_id, requester_name,
       source, status, priority, category_id, last_activity_at, created_at, updated_at)
     select gen_random_uuid(), nextval('ticket_number_seq'), subject, description, client_id,
       organization_id, requester_name, source, status, priority, category_id, last_activity_at,
       created_at, updated_at
     from tickets, generate_series(1, $2) where id = $1`,
    [ticket, renamedAtOnce + 5],
  )
  expect((await rename(id, 'Of Many')).status).toBe(200)
  expect((await namesOn(id)).size).toBe(2)
  const [job] = await sql(`select data from pgboss.job where name = $1 and data->>'client' = $2`, [
    renameRequester.name,
    id,
  ])
  expect(job?.data).toEqual({ client: id })
  await renameRequester.run({ payload, input: { client: id }, now: new Date() })
  expect(await namesOn(id)).toEqual(new Set(['Of Many']))
})
