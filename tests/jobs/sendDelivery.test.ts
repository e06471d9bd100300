import { simpleParser } from 'mailparser'
import { afterEach, describe, expect, it } from 'vitest'

import { sendDelivery } from '@/src/mail/sendDelivery'
import type { Client, Delivery } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refusal, startMailServer } from './mailServer'
import { sendsAsBefore, sendsOver } from './mailSettings'
import { deliveryNow, newClient, newDelivery } from './newDelivery'
import { testPayload } from '../support/payload'
import { until, waiting } from '../http/connections/held'
import { isAlone } from '../support/isAlone'

const opened: { stop(): Promise<void> }[] = []
afterEach(async () => {
  sendsAsBefore()
  for (const server of opened.splice(0)) await server.stop()
})

async function mailServer(options: Parameters<typeof startMailServer>[0] = {}) {
  const server = await startMailServer(options)
  opened.push(server)
  return server
}

async function queued(change: Partial<Client> = {}) {
  const { payload } = await testPayload()
  const { delivery, ...made } = await newDelivery({ client: await newClient(payload, change) })
  if (!delivery) throw new Error('no delivery was queued')
  const send = (url: string, now = new Date()) => {
    sendsOver(url)
    return sendDelivery(payload, delivery.id, now)
  }
  const now = () => deliveryNow(payload, delivery.id)
  return { ...made, payload, delivery, send, now }
}

const set = async (id: string, data: Partial<Delivery>) => {
  const { payload } = await testPayload()
  await payload.update({ collection: slugs.deliveries, id, data, overrideAccess: true })
}

describe('sending a queued mail', () => {
  it('sends it once, however often it is asked to', async () => {
    const server = await mailServer()
    const { client, ticket, delivery, send, now } = await queued({ language: 'de' })
    await send(server.url)
    await send(server.url)
    expect(server.received).toHaveLength(1)
    expect(server.received[0]?.to).toEqual([client.email])
    const mail = await simpleParser(server.received[0]?.raw ?? '')
    expect(mail.messageId).toBe(delivery.mailId)
    expect(mail.subject).toBe(`[#${ticket.number}] Contact form drops attachments`)
    expect(mail.text).toContain('Ihre Anfrage ist angekommen')
    expect(mail.text).toContain(`https://support.example.com/tickets/${ticket.number}`)
    expect(await now()).toMatchObject({ status: 'sent', attempts: 1, unconfirmed: false })
    expect((await now()).sentAt).toBeTruthy()
  })

  it('is sent once by two workers at the same moment', async () => {
    const server = await mailServer()
    const { send, now } = await queued()
    await Promise.all([send(server.url), send(server.url), send(server.url)])
    expect(server.received).toHaveLength(1)
    expect(await now()).toMatchObject({ status: 'sent', unconfirmed: false })
  })

  describe('met by another worker while it is handed over', () => {
    /** The mail is with the server whole, which has not answered yet. */
    async function onItsWay() {
      let answerIt = () => {}
      const answered = new Promise<void>((resolve) => (answerIt = resolve))
      const server = await mailServer({ answer: () => answered })
      const mail = await queued()
      const sending = mail.send(server.url)
      await expect.poll(async () => (await mail.now()).status).toBe('handed_over')
      return { ...mail, server, again: () => mail.send(server.url), answerIt, sending }
    }

    it('is left to the one that waits for the answer', async () => {
      const { server, again, now, answerIt, sending } = await onItsWay()
      await again()
      expect(await now()).toMatchObject({ status: 'handed_over', unconfirmed: false })
      answerIt()
      await sending
      expect(server.received).toHaveLength(1)
      expect(await now()).toMatchObject({ status: 'sent', attempts: 1, unconfirmed: false })
    })

    it.skipIf(isAlone)('keeps no flag that a worker writes late', async () => {
      const { payload, delivery, again, now, answerIt, sending } = await onItsWay()
      // Under load a hold can break, and what two workers write comes in any order.
      await payload.db.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'desk-handover' and datname = current_database()`,
      )
      const blocker = await payload.db.pool.connect()
      await blocker.query('begin')
      await blocker.query('select 1 from deliveries where id = $1 for update', [delivery.id])
      answerIt()
      await until(async () => (await waiting()).length === 1)
      const met = again()
      await until(async () => (await waiting()).length === 2)
      await blocker.query('commit')
      blocker.release()
      await Promise.all([sending, met])
      expect(await now()).toMatchObject({ status: 'sent', unconfirmed: false })
    })

    it('loses the flag of one thought dead when the answer comes after all', async () => {
      const { payload, again, now, answerIt, sending } = await onItsWay()
      await payload.db.pool.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
         where application_name = 'desk-handover' and datname = current_database()`,
      )
      // The database lets go of the lock a moment after it has cut the connection.
      await expect.poll(async () => (await again(), await now()).unconfirmed).toBe(true)
      answerIt()
      await sending
      expect(await now()).toMatchObject({ status: 'sent', unconfirmed: false })
    })
  })

  it('waits while the mail server is down, and goes out when it is back', async () => {
    const server = await startMailServer()
    await server.stop()
    const { send, now } = await queued()
    await expect(send(server.url)).rejects.toThrow('ECONNREFUSED')
    expect(await now()).toMatchObject({ status: 'queued', attempts: 1 })
    expect((await now()).lastError).toContain('ECONNREFUSED')

    const back = await mailServer({ port: server.port })
    await send(back.url)
    expect(back.received).toHaveLength(1)
    expect(await now()).toMatchObject({ status: 'sent', attempts: 2, lastError: null })
  })

  it('is tried again after a refusal for now, even of the whole mail', async () => {
    let busy = true
    const server = await mailServer({
      answer: () => (busy ? Promise.reject(refusal(451, 'Come back later.')) : undefined),
    })
    const { send, now } = await queued()
    await expect(send(server.url)).rejects.toThrow('Come back later.')
    expect(await now()).toMatchObject({ status: 'queued' })
    busy = false
    await send(server.url)
    expect(server.received).toHaveLength(1)
    expect(await now()).toMatchObject({ status: 'sent', unconfirmed: false })
  })

  it('is given up when the mailbox does not exist', async () => {
    const server = await mailServer({
      onRcptTo: (_address, _session, done) => done(refusal(550, 'No such person.')),
    })
    const { payload, client, send, now } = await queued()
    await send(server.url)
    expect(await now()).toMatchObject({ status: 'failed' })
    expect((await now()).lastError).toContain('No such person.')
    // Nothing more goes there until somebody says that the address is right.
    const person = () =>
      payload.findByID({ collection: slugs.clients, id: client.id, overrideAccess: true })
    expect(await person()).toMatchObject({ mailPaused: true })
    expect((await person()).mailTrouble).toContain('No such person.')
    const change = (data: Partial<Client>) =>
      payload.update({ collection: slugs.clients, id: client.id, data, overrideAccess: true })
    await change({ mailPaused: false })
    expect(await person()).toMatchObject({ mailPaused: false, mailTrouble: null })
    // What was refused was the old address.
    await change({ mailPaused: true, mailTrouble: 'No such person.' })
    await change({ email: `moved-${client.email}` })
    expect(await person()).toMatchObject({ mailPaused: false, mailTrouble: null })
  })

  it('is given up after five days', async () => {
    const server = await startMailServer()
    await server.stop()
    const { delivery, send, now } = await queued()
    const day = 24 * 60 * 60 * 1000
    const after = (days: number) => new Date(Date.parse(delivery.createdAt) + days * day)
    await expect(send(server.url, after(4.9))).rejects.toThrow()
    expect(await now()).toMatchObject({ status: 'queued' })
    await send(server.url, after(5))
    expect(await now()).toMatchObject({ status: 'failed', attempts: 2 })
  })

  it('is not repeated when a worker died after handing it over', async () => {
    const server = await mailServer()
    const { delivery, send, now } = await queued()
    await set(delivery.id, { status: 'handed_over' })
    await send(server.url)
    expect(server.received).toEqual([])
    expect(await now()).toMatchObject({ status: 'sent', unconfirmed: true })
  })

  it('stays queued when there is no mail server to send it to', async () => {
    const { send, now } = await queued()
    await expect(send('')).rejects.toThrow('SMTP_URL is not set')
    expect(await now()).toMatchObject({ status: 'queued' })
  })
})

describe('a mail that should not go out any more is dropped', () => {
  const dropped = async (change: Partial<Client>) => {
    const server = await mailServer()
    const { payload, client, send, now } = await queued()
    await payload.update({
      collection: slugs.clients,
      id: client.id,
      data: change,
      overrideAccess: true,
    })
    await send(server.url)
    expect(server.received).toEqual([])
    expect(await now()).toMatchObject({ status: 'dropped' })
  }

  it('because its reader was disabled', () => dropped({ disabled: true }))

  it('because its reader has switched this kind off', () =>
    dropped({ mailChoices: { ticketCreated: false, reply: true, statusChanged: true } }))

  it('because the address was refused before', () => dropped({ mailPaused: true }))

  it('because its reader may no longer see the ticket', async () => {
    const server = await mailServer()
    const { payload, ticket, send, now } = await queued()
    const other = await newClient(payload)
    const { id: organization } = await payload.create({
      collection: slugs.organizations,
      data: { name: 'Somebody else', sharesTickets: false },
      overrideAccess: true,
    })
    await payload.update({
      collection: slugs.tickets,
      id: ticket.id,
      data: { client: other.id, organization },
      overrideAccess: true,
      context: { silent: true },
    })
    await send(server.url)
    expect(server.received).toEqual([])
    expect(await now()).toMatchObject({ status: 'dropped' })
  })
})
