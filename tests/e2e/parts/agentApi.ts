import type { APIRequestContext } from '@playwright/test'
import { expect } from '../../support/browserTest'
import { tokenOn } from './enter'

/** A member of the team who works over HTTP, so that a test can tell when something was stored. */
export async function agentApi(request: APIRequestContext, email = 'sam@desk.example') {
  const headers = { Authorization: `JWT ${await tokenOn(email)}` }

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
