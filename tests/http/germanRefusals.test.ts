import { afterAll, beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
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

const said = async (actor: 'alan' | 'ada' | 'nobody', method: string, path: string, more = {}) => {
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
  const headers = { 'accept-language': 'de-DE,de;q=0.9' }
  expect(await said('nobody', 'GET', '/api/tickets', { headers })).toBe(
    'Melden Sie sich zuerst an.',
  )
  expect(await said('nobody', 'GET', '/api/tickets')).toBe('Sign in first.')
  // An account says more than a browser.
  expect(await said('ada', 'DELETE', `/api/tickets/${nowhere}/closure`, { headers })).not.toMatch(
    /Dieses/,
  )
})
