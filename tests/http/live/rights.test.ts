import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { streamLimits } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import type { OpenStream } from '../../support/follow'
import { newSession } from '../../support/tokenOf'
import { reply } from '../desk/act'
import { makeTicket } from '../desk/makeTicket'
import { newPerson, password } from '../desk/signIn'
import { organization, sql } from '../desk/system'
import { eventsIn, heard, isReady, listenWith, streamOf } from './listeners'

type Role = 'member' | 'manager'

const memberOf = async (name: string, role: Role) => ({
  memberships: [{ organization: await organization(name), role }],
})

/** A person of their own with an open stream of all tickets, and a second session elsewhere. */
async function listener(role: Role = 'manager', name = 'Acme', path?: (ticket: string) => string) {
  const { id, email } = await newPerson(await memberOf(name, role))
  const token = await newSession(email)
  const ticket = await makeTicket(name === 'Globex' ? 'bob@globex.example' : undefined)
  const stream = await listenWith(token, path?.(ticket.id))
  await stream.until(isReady)
  return { id, email, token, stream, ticket: ticket.id }
}

async function change(id: string, data: Record<string, unknown>) {
  const { payload } = await testPayload()
  // Only an admin or the desk itself changes what a person may.
  await payload.update({ collection: slugs.clients, id, data, overrideAccess: true })
}

/** It has ended by itself, has said so, and has told nothing of what came after. */
async function expectEnd(stream: OpenStream, ticket: string) {
  await stream.until((told) => told.at(-1)?.event === 'end')
  await stream.ended
  const { body } = await reply('sam', ticket)
  expect(stream.text()).not.toContain(body.doc.id)
}

// Somebody has to tell a stream: with a sign of life it would look by itself, and here none is due.
beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => void vi.useRealTimers())

it('hears before anything is taken away', async () => {
  const { stream, ticket } = await listener()
  await heard(stream, (await reply('sam', ticket)).body.doc.id)
})

it('ends when the person is disabled', async () => {
  const { id, stream, ticket } = await listener()
  await change(id, { disabled: true })
  await expectEnd(stream, ticket)
})

it('ends with the session, and leaves the other session of the same person alone', async () => {
  const { email, token, stream, ticket } = await listener()
  const elsewhere = await listenWith(await newSession(email))
  await elsewhere.until(isReady)
  expect((await rest('POST', '/api/clients/logout', { token })).status).toBe(200)
  await expectEnd(stream, ticket)
  await heard(elsewhere, (await reply('sam', ticket)).body.doc.id)
})

it('ends when the password changes, but for the session that changed it', async () => {
  const { id, email, token, stream, ticket } = await listener()
  const elsewhere = await listenWith(await newSession(email))
  await elsewhere.until(isReady)
  const { status } = await rest('PATCH', `/api/clients/${id}`, {
    token,
    body: { password: 'another four words entirely', currentPassword: password },
  })
  expect(status).toBe(200)
  await expectEnd(elsewhere, ticket)
  await heard(stream, (await reply('sam', ticket)).body.doc.id)
})

it('hears nothing more of an organization from the moment the person has left it', async () => {
  const { id, stream, ticket } = await listener()
  await heard(stream, (await reply('sam', ticket)).body.doc.id)
  await change(id, await memberOf('Globex', 'manager'))
  const lost = await reply('sam', ticket)
  const gained = await makeTicket('bob@globex.example')
  await heard(stream, (await reply('sam', gained.id)).body.doc.id)
  expect(stream.text()).not.toContain(lost.body.doc.id)
})

it('ends the stream of a ticket that the person may no longer see', async () => {
  const { id, stream, ticket } = await listener('manager', 'Acme', streamOf)
  await heard(stream, (await reply('sam', ticket)).body.doc.id)
  await change(id, await memberOf('Globex', 'manager'))
  await expectEnd(stream, ticket)
})

it('hears as little as the role allows, from the moment that it changes', async () => {
  const { id, email, stream, ticket } = await listener('manager', 'Globex')
  await heard(stream, (await reply('sam', ticket)).body.doc.id)
  await change(id, await memberOf('Globex', 'member'))
  const lost = await reply('sam', ticket)
  const own = await makeTicket(email, { organization: await organization('Globex') })
  await heard(stream, (await reply('sam', own.id)).body.doc.id)
  expect(stream.text()).not.toContain(lost.body.doc.id)
})

it('hears nothing more of colleagues once the organization keeps tickets apart', async () => {
  const { email, stream, ticket } = await listener('member')
  await heard(stream, (await reply('sam', ticket)).body.doc.id)
  const { payload } = await testPayload()
  const share = async (sharesTickets: boolean) =>
    payload.update({
      collection: slugs.organizations,
      id: await organization('Acme'),
      data: { sharesTickets },
      // Only an admin or the desk itself changes this.
      overrideAccess: true,
    })
  onTestFinished(() => share(true).then(() => undefined))
  await share(false)
  const lost = await reply('sam', ticket)
  const own = await makeTicket(email)
  await heard(stream, (await reply('sam', own.id)).body.doc.id)
  expect(stream.text()).not.toContain(lost.body.doc.id)
  expect(eventsIn(stream.told()).length).toBeGreaterThan(1)
})

it('finds out by itself what nobody told it, with the next sign of life', async () => {
  const { id, stream, ticket } = await listener()
  await sql('delete from clients_sessions where _parent_id = $1', [id])
  vi.advanceTimersByTime(streamLimits.heartbeat)
  await expectEnd(stream, ticket)
})
