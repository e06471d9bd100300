import { expect, it } from 'vitest'

import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { password, post } from './desk/signIn'
import { organization, sql } from './desk/system'

it('takes an address whose domain has letters of its own, and finds it however it is typed', async () => {
  const email = `info-${process.pid}@müller.example`
  const memberships = [{ organization: await organization('Acme') }]
  const body = { email, name: 'Info', password, timeZone: 'Europe/Berlin', memberships }
  const made = await rest('POST', '/api/clients', { token: await tokenFor('nora'), body })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  expect(made.body.doc.email).toBe(`info-${process.pid}@xn--mller-kva.example`)
  // The demo's password may be one that nobody may choose anew.
  await sql(
    `update clients set (hash, salt) = (select hash, salt from clients where email = 'ada@acme.example')
     where id = $1`,
    [made.body.doc.id],
  )
  for (const typed of [email, email.toUpperCase(), made.body.doc.email]) {
    expect((await post('/api/clients/login', { email: typed, password })).status, typed).toBe(200)
  }
  const again = await rest('POST', '/api/clients', { token: await tokenFor('nora'), body })
  expect(again.status).toBe(400)
})
