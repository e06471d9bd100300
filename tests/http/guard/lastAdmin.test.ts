import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { readySession } from '../desk/readySession'
import { password } from '../desk/signIn'
import { person, put, rowsOf, sql } from '../desk/system'

type Admin = { id: string; token: string }

const change = ({ token }: Admin, id: string, body: object, language = 'en') =>
  rest('PATCH', `/api/staff/${id}`, { token, body, headers: { 'Accept-Language': language } })

const admins = async () =>
  (await rowsOf(slugs.staff, { role: { equals: 'admin' }, disabled: { not_equals: true } })).map(
    ({ id }) => id,
  )

let nora: Admin

beforeAll(async () => {
  const id = await person('admin@desk.example')
  nora = { id, token: (await readySession('staff', id)).token }
  expect(await admins()).toEqual([id])
})

describe('the last admin who can sign in', () => {
  it.each([{ role: 'agent' }, { role: 'editor' }, { disabled: true }])(
    'stays one: %j',
    async (body) => {
      const refused = await change(nora, nora.id, body)
      expect(refused.status).toBe(409)
      expect(refused.body.errors[0].message).toBe(
        'This is the last admin who can sign in. Make somebody else an admin first.',
      )
      const german = await change(nora, nora.id, body, 'de')
      expect(german.body.errors[0].message).toMatch(/^Dies ist der letzte Admin/)
      expect(await admins()).toEqual([nora.id])
      expect((await rest('GET', '/api/staff/me', { token: nora.token })).body.user.role).toBe(
        'admin',
      )
    },
  )

  it('is not taken by a change of many, nor deleted', async () => {
    const { token, id } = nora
    const many = await rest('PATCH', '/api/staff?where[role][equals]=admin', {
      token,
      body: { disabled: true },
    })
    expect(many.status).toBe(403)
    expect((await rest('DELETE', `/api/staff/${id}`, { token })).status).toBe(403)
    const { payload } = await testPayload()
    // Not even the desk itself.
    const gone = payload.delete({ collection: slugs.staff, id, overrideAccess: true })
    await expect(gone).rejects.toThrow('This is the last admin')
    expect(await admins()).toEqual([id])
  })

  it('may change everything else of the own account', async () => {
    const body = { name: 'Nora Lindqvist', language: 'en', role: 'admin', disabled: false }
    expect((await change(nora, nora.id, body)).status).toBe(200)
  })
})

describe('of two admins', () => {
  let kim: Admin

  beforeAll(async () => {
    const email = 'second-admin@desk.example'
    const { id } = await put(slugs.staff, { email, name: 'Kim', role: 'admin', password })
    kim = { id, token: '' }
  })
  const setUp = async () => {
    await sql(`update staff set role = 'admin', disabled = false where id = any($1)`, [
      [nora.id, kim.id],
    ])
    nora.token = (await readySession('staff', nora.id)).token
    kim.token = (await readySession('staff', kim.id)).token
  }
  afterAll(async () => {
    await setUp()
    expect((await change(nora, kim.id, { role: 'agent' })).status).toBe(200)
  })

  it('one may disable the own account, and is out for good, even with a new password', async () => {
    await setUp()
    const body = { disabled: true, currentPassword: password, password: 'chosen on the way out' }
    expect((await change(kim, kim.id, body)).status).toBe(200)
    expect(await sql('select id from staff_sessions where _parent_id = $1', [kim.id])).toEqual([])
    expect((await change(nora, kim.id, { disabled: false })).status).toBe(200)
    expect((await rest('GET', '/api/staff/me', { token: kim.token })).body.user).toBeNull()
  })

  it.each([{ role: 'agent' }, { disabled: true }, { role: 'editor', email: 'x' }])(
    'one stays, though each takes the rights of the other at once: %j',
    async (body) => {
      for (let round = 0; round < 3; round++) {
        await setUp()
        const of = (id: string) =>
          'email' in body ? { ...body, email: `${round}-${id}@desk.example` } : body
        const answers = await Promise.all([
          change(nora, kim.id, of(kim.id)),
          change(kim, nora.id, of(nora.id)),
        ])
        // Whoever comes second is the last one, no admin any more, or signed out with that.
        const [first, second] = answers.map(({ status }) => status).sort()
        expect([first, [401, 403, 409].includes(second ?? 0)]).toEqual([200, true])
        expect(await admins()).toHaveLength(1)
      }
      await sql(`update staff set email = 'admin@desk.example' where id = $1`, [nora.id])
    },
  )
})
