import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { callerHeader } from '@/src/session/clientIp'
import { type createLimits, requestLimits } from '@/src/domain/limits'
import { env } from '@/src/env'
import { graphql } from '../../support/graphql'
import { rest } from '../../support/rest'
import { newSession } from '../../support/tokenOf'
import { digest } from '../desk/digest'
import { fillUp } from '../desk/fillUp'
import { category, organization } from '../desk/system'
import { makeTicket } from '../desk/makeTicket'
import { newPerson } from '../desk/signIn'

const switched = env as { RATE_LIMITS?: 'on' | 'off' }
beforeEach(() => (switched.RATE_LIMITS = 'on'))
afterEach(() => delete switched.RATE_LIMITS)

/** Somebody who has created nearly as much as one may. */
async function busyPerson(limit: keyof typeof createLimits, left: number) {
  const memberships = [{ organization: await organization('Acme'), role: 'member' }]
  const { id, email } = await newPerson({ memberships })
  const token = await newSession(email)
  await fillUp(limit, `clients ${id}`, left)
  return { id, token }
}

describe('creating without end', () => {
  it('stops, in REST and GraphQL alike, and nothing is written', async () => {
    const { token } = await busyPerson('tickets', 2)
    const body = { subject: 'Flood', description: 'Words.', category: await category() }
    const create = () => rest('POST', '/api/tickets', { token, body })
    expect((await create()).status).not.toBe(429)
    expect((await create()).status).not.toBe(429)
    const before = await digest()
    const refused = await create()
    expect(refused.status).toBe(429)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(90)
    expect(refused.body.errors[0].message).toMatch(/^Too many requests\. Wait 2 minutes/)
    const mutation = `mutation { createTicket(data: { subject: "Flood", description: "x", category: "${body.category}" }) { id } }`
    const asked = await graphql(mutation, {}, token)
    expect(asked.body.errors[0].extensions.statusCode).toBe(429)
    expect(await digest()).toBe(before)
  })

  it.each([
    ['messages', 'messages'],
    ['attachments', 'attachments'],
  ] as const)('stops for %s as well', async (limit, path) => {
    const { id, token } = await busyPerson(limit, 0)
    const ticket = await makeTicket('ada@acme.example', { client: id })
    const form = new FormData()
    form.set('file', new File(['words'], 'words.txt', { type: 'text/plain' }))
    const sent = limit === 'messages' ? { body: { content: 'Words.' } } : { form }
    const { status } = await rest('POST', `/api/tickets/${ticket.id}/${path}`, { token, ...sent })
    expect(status).toBe(429)
  })

  it('is of no concern to the desk itself', async () => {
    const { id } = await busyPerson('tickets', 0)
    expect((await makeTicket('ada@acme.example', { client: id })).id).toBeTruthy()
  })
})

describe('asking without end', () => {
  it('stops for the person that a real token names, and for no other', async () => {
    const [one, other] = await Promise.all([newPerson(), newPerson()])
    const [token, others] = [await newSession(one.email), await newSession(other.email)]
    const headers = { [callerHeader]: '198.51.100.7' }
    const ask = (whose: string) => rest('GET', '/api/tickets?q=logo', { token: whose, headers })
    for (let n = 0; n < requestLimits.search.person; n++) await ask(token)
    expect((await ask(token)).status).toBe(429)
    expect((await ask(others)).status).toBe(200)
  })
})
