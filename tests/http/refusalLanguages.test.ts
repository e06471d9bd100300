import { afterAll, beforeAll, expect, it } from 'vitest'

import { refusal } from '@/src/domain/refusal'
import { slugs } from '@/src/slugs'
import { refusalWords } from '@/src/words/refusalWords'
import { graphql } from '../support/graphql'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { makeTicket } from './desk/makeTicket'
import { force, nowhere, person } from './desk/system'

let alan: string

beforeAll(async () => {
  alan = await person('alan@acme.example')
  await force(slugs.clients, alan, { language: 'de' })
})

afterAll(async () => {
  await force(slugs.clients, alan, { language: 'en' })
})

const german = { headers: { 'accept-language': 'de-DE,de;q=0.9' } }

const said = async (
  actor: 'alan' | 'ada' | 'sam' | 'nobody',
  method: string,
  path: string,
  more = {},
) => {
  const token = await tokenFor(actor)
  const { body } = await rest(method, path, { token, ...more })
  return body.errors[0].message as string
}

it('words a refusal in the language of the account', async () => {
  const { id } = await makeTicket('ada@acme.example')
  const reopen = `/api/tickets/${id}/closure`
  expect(await said('ada', 'DELETE', reopen)).toMatch(/^This ticket is open\./)
  expect(await said('alan', 'DELETE', reopen)).toMatch(/^Dieses Ticket ist offen\./)
})

it('names the wrong field in German, too', async () => {
  const body = { subject: 'Frage', description: 'Text', category: nowhere }
  const { body: answer } = await rest('POST', '/api/tickets', {
    token: await tokenFor('alan'),
    body,
  })
  expect(answer.errors[0]).toMatchObject({
    message: 'Diese Kategorie steht nicht zur Wahl.',
    field: 'category',
  })
})

it('goes by the browser for who has no account', async () => {
  expect(await said('nobody', 'GET', '/api/tickets', german)).toBe('Melden Sie sich zuerst an.')
  expect(await said('nobody', 'GET', '/api/tickets')).toBe('Sign in first.')
})

it('goes by the browser for staff, and by the account for clients, whatever their browser', async () => {
  const { id } = await makeTicket('ada@acme.example')
  const reopen = `/api/tickets/${id}/closure`
  expect(await said('sam', 'DELETE', reopen, german)).toMatch(/^Dieses Ticket ist offen\./)
  expect(await said('sam', 'DELETE', reopen)).toMatch(/^This ticket is open\./)
  expect(await said('ada', 'DELETE', reopen, german)).toMatch(/^This ticket is open\./)
})

it('holds for what Payload refuses by itself as well', async () => {
  const missing = `/api/tickets/${nowhere}`
  const [english, inGerman] = [
    await said('ada', 'GET', missing),
    await said('alan', 'GET', missing),
  ]
  expect(english).toMatch(/not found/i)
  expect(inGerman).toMatch(/nicht gefunden/i)
  expect(await said('ada', 'GET', missing, german)).toBe(english)

  const nothing = { body: { title: 'Mine' } }
  const refused = [await said('ada', 'POST', '/api/articles', nothing)]
  refused.push(await said('alan', 'POST', '/api/articles', nothing))
  expect(refused[0]).toMatch(/not allowed/)
  expect(refused[1]).not.toBe(refused[0])
})

it('holds at the door, before anybody is known', async () => {
  const path = '/api/tickets?where[a][b][c][d][e][f][g][h][i][j][k][l][m]=1'
  expect(await said('nobody', 'GET', path, german)).toBe('Diese Abfrage ist zu tief verschachtelt.')
  expect(await said('nobody', 'GET', path)).toBe('This query is nested too deeply.')
})

it('holds in GraphQL, with the code beside the words', async () => {
  const create = `mutation { createTicket(data: {
    subject: "Frage", description: "Text", category: "${nowhere}"
  }) { id } }`
  for (const [actor, message] of [
    ['ada', 'There is no such category to choose from.'],
    ['alan', 'Diese Kategorie steht nicht zur Wahl.'],
  ] as const) {
    const { body } = await graphql(create, {}, await tokenFor(actor))
    expect(body.errors[0]).toMatchObject({
      message,
      extensions: { code: 'category_unknown', field: 'category', statusCode: 400 },
    })
  }
})

it('tells programs a code and the facts, in whatever language', async () => {
  const { id } = await makeTicket('ada@acme.example')
  for (const actor of ['ada', 'alan'] as const) {
    const answer = await rest('DELETE', `/api/tickets/${id}/closure`, {
      token: await tokenFor(actor),
    })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]).toMatchObject({
      code: 'reopen_not_done',
      facts: { status: 'open' },
      field: 'status',
    })
  }
})

it('tells a code of what the check of a field has refused, in every way of asking', async () => {
  const refused = refusal('time_zone')
  for (const [actor, email, language] of [
    ['ada', 'ada@acme.example', 'en'],
    ['alan', 'alan@acme.example', 'de'],
  ] as const) {
    const id = await person(email)
    const token = await tokenFor(actor)
    const wrong = { timeZone: 'Mars' }
    const { body } = await rest('PATCH', `/api/clients/${id}`, { token, body: wrong })
    const message = refusalWords(language, refused)
    expect(body.errors).toMatchObject([{ message, code: refused.code, field: 'timeZone' }])
    expect(body.errors[0].data.errors[0].message).toBe(message)
    const update = `mutation { updateClient(id: "${id}", data: { timeZone: "Mars" }) { id } }`
    const answer = await graphql(update, {}, token)
    expect(answer.body.errors[0]).toMatchObject({
      message,
      extensions: { code: refused.code, field: 'timeZone', statusCode: 400 },
    })
  }
  const token = await tokenFor('nora')
  const path = '/api/globals/mail-settings'
  const { body } = await rest('POST', path, { token, body: { color: 'red', waitSeconds: -1 } })
  const codes = body.errors.map((each: { field: string; code: string }) => [each.field, each.code])
  expect(Object.fromEntries(codes)).toEqual({
    color: 'colour_format',
    // Payload's own: it has a sentence and no code.
    waitSeconds: 'invalid_value',
  })
})
