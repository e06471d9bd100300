import { beforeAll, expect, it } from 'vitest'

import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor } from '../desk/actors'
import { makeTicket } from '../desk/makeTicket'

let ticket: string
beforeAll(async () => {
  ticket = (await makeTicket()).id
})

/** Payload's own pool: names that the database holds for one of its connections. */
async function prepared(): Promise<string[]> {
  const { payload } = await testPayload()
  const pool = payload.db.pool as unknown as {
    query(text: string): Promise<{ rows: { name: string }[] }>
  }
  const { rows } = await pool.query(`select name from pg_prepared_statements where name ~ '^desk-'`)
  return rows.map(({ name }) => name)
}

it('plans once what is asked again and again', async () => {
  const token = await tokenFor('sam')
  for (let nth = 0; nth < 10; nth++) {
    const { status, body } = await rest('GET', `/api/tickets/${ticket}`, { token })
    expect([status, body.id]).toEqual([200, ticket])
  }
  expect((await prepared()).length).toBeGreaterThan(0)
})

it('gives no names without end', async () => {
  const token = await tokenFor('sam')
  for (let length = 1; length <= 110; length++) {
    const ids = Array.from({ length }, (_, nth) => `where[number][in][${nth}]=${nth + 1}`)
    for (let times = 0; times < 5; times++) {
      const path = `/api/tickets/count?${ids.slice(0, 90).join('&')}&where[number][not_equals]=${length}`
      expect((await rest('GET', path, { token })).status).toBe(200)
    }
  }
  expect((await prepared()).length).toBeLessThanOrEqual(100)
})
