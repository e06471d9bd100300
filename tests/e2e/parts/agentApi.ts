import type { APIRequestContext } from '@playwright/test'
import { expect } from '../../support/browserTest'
import { password } from '../portalPages'

/** A member of the team who works over HTTP, so that a test can tell when something was stored. */
export async function agentApi(request: APIRequestContext, email = 'sam@desk.example') {
  const signedIn = await request.post('/api/staff/login', { data: { email, password } })
  expect(signedIn.ok()).toBe(true)
  const headers = { Authorization: `JWT ${(await signedIn.json()).token}` }

  async function idOf(number: number): Promise<string> {
    const found = await request.get(`/api/tickets?where[number][equals]=${number}`, { headers })
    return (await found.json()).docs[0].id
  }
  async function write(ticket: string, content: string, isInternal = false): Promise<number> {
    const data = { content, isInternal }
    const sent = await request.post(`/api/tickets/${ticket}/messages`, { headers, data })
    expect(sent.status()).toBe(201)
    return Date.now()
  }
  async function change(ticket: string, data: object) {
    expect((await request.patch(`/api/tickets/${ticket}`, { headers, data })).ok()).toBe(true)
  }
  return { idOf, write, change }
}
