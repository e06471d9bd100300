import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { tokenFor, type Actor } from '../http/desk/actors'
import { makeTicket } from '../http/desk/makeTicket'
import { person } from '../http/desk/system'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { choose, openMailbox } from './mailbox'
import { sendsAsBefore } from './mailSettings'

let payload: Payload
let mailbox: Awaited<ReturnType<typeof openMailbox>>
const minute = 60_000

beforeAll(async () => {
  ;({ payload } = await testPayload())
  mailbox = await openMailbox(payload)
  await choose(payload, { waitSeconds: 0, mailsAnHour: 60 })
  for (const actor of ['ada', 'sam'] as const) await tokenFor(actor)
})
afterAll(async () => {
  sendsAsBefore()
  await mailbox.stop()
})

async function say(actor: Actor, ticket: string, content: string) {
  const { status } = await rest('POST', `/api/tickets/${ticket}/messages`, {
    token: await tokenFor(actor),
    body: { content },
  })
  expect(status).toBe(201)
}

describe('what happens quickly', () => {
  const at = (start: number, minutes: number) => new Date(start + minutes * minute)

  it('comes in one mail after a minute, and later within the hour when enough have come', async () => {
    await choose(payload, { waitSeconds: 60, mailsAnHour: 1 })
    const { id } = await makeTicket()
    await say('sam', id, 'One.')
    await say('sam', id, 'Two.')
    await say('sam', id, 'Three.')
    const start = Date.now()
    const [due] = await mailbox.work(id, at(start, 0))
    expect(due?.getTime()).toBeGreaterThan(start + 30_000)
    expect(await mailbox.arrived()).toEqual([])
    await mailbox.work(id, at(start, 1.1))
    const [first, ...others] = await mailbox.arrived()
    expect(others).toEqual([])
    for (const word of ['One.', 'Two.', 'Three.']) expect(first?.text).toContain(word)

    await say('sam', id, 'Four.')
    const [later] = await mailbox.work(id, at(start, 3))
    expect(later?.getTime()).toBeGreaterThan(start + 50 * minute)
    await say('sam', id, 'Five.')
    await mailbox.work(id, at(start, 10))
    expect(await mailbox.arrived()).toEqual([])
    await mailbox.work(id, at(Date.now(), 61.5))
    const gathered = await mailbox.arrived()
    expect(gathered).toHaveLength(1)
    expect(gathered[0]?.text).toContain('Four.')
    expect(gathered[0]?.text).toContain('Five.')
    // They are one thread: the second answers the first.
    expect(gathered[0]?.inReplyTo).toBe(first?.messageId)
    expect([gathered[0]?.references].flat()).toContain(first?.messageId)
    await choose(payload, { waitSeconds: 0, mailsAnHour: 60 })
  })

  it('asks how it went, even when a ticket is resolved while a mail is put together', async () => {
    const { id } = await makeTicket()
    await say('sam', id, 'It is quick again.')
    const { findByID } = payload
    // The mail has read the ticket, and then it is resolved.
    payload.findByID = (async (asked: Parameters<typeof findByID>[0]) => {
      const found = await findByID.call(payload, asked)
      if (asked.collection !== 'tickets' || !asked.user) return found
      payload.findByID = findByID
      const body = { status: 'resolved' }
      const token = await tokenFor('sam')
      expect((await rest('PATCH', `/api/tickets/${id}`, { token, body })).status).toBe(200)
      return found
    }) as typeof findByID
    await mailbox.work(id)
    expect(payload.findByID).toBe(findByID)
    await mailbox.work(id)
    const texts = (await mailbox.arrived()).map(({ html }) => String(html))
    expect(texts.filter((html) => html.includes('score=5'))).toHaveLength(1)
  })

  it('about what is urgent comes at once', async () => {
    await choose(payload, { waitSeconds: 60 })
    const { id } = await makeTicket('ada@acme.example', { priority: 'urgent' })
    await say('sam', id, 'Now.')
    expect(await mailbox.work(id)).toEqual([])
    expect((await mailbox.arrived()).map(({ to1 }) => to1)).toEqual(['ada@acme.example'])
    await choose(payload, { waitSeconds: 0 })
  })

  it('waits for the morning where somebody wants a digest, about all tickets in one mail', async () => {
    const ada = await person('ada@acme.example')
    const token = await tokenFor('ada')
    const wish = (digest: string) =>
      rest('PATCH', `/api/clients/${ada}`, { token, body: { mailChoices: { digest } } })
    expect((await wish('daily')).status).toBe(200)
    const one = await makeTicket('ada@acme.example', { subject: 'First matter' })
    const two = await makeTicket('ada@acme.example', { subject: 'Second matter' })
    await say('sam', one.id, 'About the first.')
    await say('sam', two.id, 'About the second.')
    const dues = [...(await mailbox.work(one.id)), ...(await mailbox.work(two.id))]
    expect(await mailbox.arrived()).toEqual([])
    const morning = dues[0]!
    expect(morning.getTime()).toBeGreaterThan(Date.now())
    await mailbox.work(one.id, morning)
    await mailbox.work(two.id, morning)
    const mails = await mailbox.arrived()
    expect(mails).toHaveLength(1)
    for (const words of [
      'First matter',
      'Second matter',
      'About the first.',
      'About the second.',
    ]) {
      expect(mails[0]?.text).toContain(words)
    }
    await wish('off')
  })
})
