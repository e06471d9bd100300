import { beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { statementsOf } from '../../support/statements'
import { tokenFor } from '../desk/actors'
import { makeTicket } from '../desk/makeTicket'
import { person, rowsOf } from '../desk/system'
import { login, newPerson, password } from '../desk/signIn'

beforeAll(() => tokenFor('sam'))

const begins = async (work: () => Promise<unknown>) =>
  (await statementsOf(work)).filter(({ text }) => text === 'begin').length

it('saves a preset in one transaction, and its maker keeps it', async () => {
  const token = await tokenFor('sam')
  const slug = 'payload-query-presets'
  const onlyKim = { constraint: 'specificUsers', users: [await person('kim@desk.example')] }
  const made = await rest('POST', `/api/${slug}`, {
    token,
    body: { title: 'Mine', relatedCollection: 'tickets', where: {} },
  })
  expect(made.status, JSON.stringify(made.body)).toBe(201)
  const path = `/api/${slug}/${made.body.doc.id}`
  const access = { read: onlyKim, update: onlyKim, delete: onlyKim }
  const count = await begins(async () => {
    const { status, body } = await rest('PATCH', path, { token, body: { isShared: true, access } })
    expect(status, JSON.stringify(body)).toBe(200)
  })
  expect(count).toBe(1)
  expect((await rest('GET', path, { token })).status).toBe(200)
  expect((await rest('PATCH', path, { token, body: { title: 'Still mine' } })).status).toBe(200)
  expect(await rowsOf(slug, { title: { equals: 'Still mine' } })).toHaveLength(1)
  expect(await rowsOf(slug, { isTemp: { equals: true } })).toEqual([])
})

it('changes a ticket in one transaction', async () => {
  const token = await tokenFor('sam')
  const { id } = await makeTicket()
  const body = { priority: 'low' }
  expect(await begins(() => rest('PATCH', `/api/${slugs.tickets}/${id}`, { token, body }))).toBe(1)
})

it('lets one of two change a password by the same current one', async () => {
  const { id, email } = await newPerson()
  const { token } = (await login(email, password)).body
  const chosen = ['the first of two words', 'the second of two words']
  const answers = await Promise.all(
    chosen.map((next) =>
      rest('PATCH', `/api/clients/${id}`, {
        token,
        body: { currentPassword: password, password: next },
      }),
    ),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 400])
  const won = chosen[answers.findIndex(({ status }) => status === 200)]!
  const lost = chosen.find((one) => one !== won)!
  expect((await login(email, won)).status).toBe(200)
  expect((await login(email, lost)).status).toBe(401)
})
