import { simpleParser } from 'mailparser'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'

import { eicar } from '@/media/scan/probes'
import { sendDelivery } from '@/src/mail/sendDelivery'
import { slugs } from '@/src/slugs'
import { tokenFor } from '../../http/desk/actors'
import { attach } from '../../http/desk/attach'
import { formWith, png } from '../../http/desk/files'
import { makeNote, makeTicket, patch } from '../../http/desk/makeTicket'
import { force, person, rowOf, rowsOf, sql } from '../../http/desk/system'
import { sendsAsBefore, sendsOver } from '../../jobs/mailSettings'
import { startMailServer } from '../../jobs/mailServer'
import { startWorkerProcess } from '../../jobs/startWorkerProcess'
import { rest } from '../../support/rest'
import { testPayload } from '../../support/payload'
import { parts } from '../parts'
import { scan } from '../uploads'

const runs = parts.scanner !== null && (!parts.isS3 || parts.store !== null)

const opened: { stop(): Promise<unknown> }[] = []
afterEach(async () => {
  sendsAsBefore()
  for (const part of opened.splice(0)) await part.stop()
})

async function mailbox() {
  const server = await startMailServer()
  opened.push(server)
  return server
}

/** Everybody of the staff who works on tickets. */
const workers = async () =>
  (await rowsOf(slugs.staff, { role: { in: ['admin', 'agent'] }, disabled: { equals: false } }))
    .map(({ email }) => String(email))
    .toSorted()

const sent = async (actor: 'ada' | 'sam', ticket: string, name: string, fields = {}) => {
  const bytes = name.endsWith('.png') ? png : eicar
  const { status, body } = await attach(actor, ticket, formWith(bytes, name, fields))
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id as string
}

const queued = (ticket: string) =>
  rowsOf(slugs.deliveries, {
    ticket: { equals: ticket },
    kind: { in: ['file_infected_uploader', 'file_infected_team'] },
  })

/** Sends what is queued about a ticket, twice as a job that is repeated would, to a real server. */
async function arrived(ticket: string) {
  const { payload } = await testPayload()
  const { url, received } = await mailbox()
  sendsOver(url, { APP_URL: 'https://desk.example', MAIL_FROM: 'd@desk.example' })
  for (const { id } of await queued(ticket)) {
    await sendDelivery(payload, id, new Date())
    await sendDelivery(payload, id, new Date())
  }
  return received
}
const readers = (mails: { to: string[] }[]) => mails.flatMap(({ to }) => to).toSorted()

describe.skipIf(!runs)('the mail about an infected file', () => {
  beforeAll(async () => {
    for (const actor of ['ada', 'sam', 'nora'] as const) await tokenFor(actor)
  })

  it('goes once to its uploader and once to each of the team, and to nobody else', async () => {
    const { id: ticket } = await makeTicket()
    const file = await sent('ada', ticket, 'words.txt')
    expect(await queued(ticket)).toEqual([])
    await Promise.all([scan(file), scan(file), scan(file)])
    await scan(file)
    const mails = await arrived(ticket)
    expect(readers(mails)).toEqual(['ada@acme.example', ...(await workers())].toSorted())
    for (const { raw } of mails) {
      const mail = await simpleParser(raw)
      const isAda = raw.includes('To: Ada')
      expect(mail.attachments).toEqual([])
      expect(raw).not.toContain('EICAR-STANDARD')
      expect(mail.subject).toContain('The shop is slow')
      expect(mail.text?.replaceAll('\u2060', '')).toContain('words.txt')
      // What the scanner says is not for clients.
      expect(mail.text?.includes('Eicar')).toBe(!isAda)
      expect(mail.text?.includes('/admin/')).toBe(!isAda)
    }
  })

  it('goes to the assignee where there is one, in the language of each', async () => {
    const { id: ticket } = await makeTicket()
    await patch(ticket, { assignedTo: await person('sam@desk.example') })
    const ada = await person('ada@acme.example')
    await force(slugs.clients, ada, { language: 'de' })
    try {
      await scan(await sent('ada', ticket, 'words.txt'))
      const mails = await arrived(ticket)
      expect(readers(mails)).toEqual(['ada@acme.example', 'sam@desk.example'])
      const textTo = async (reader: string) => {
        const mail = mails.find(({ to }) => to.includes(reader))
        return (await simpleParser(mail?.raw ?? '')).text
      }
      expect(await textTo('ada@acme.example')).toContain('In einer Datei')
      expect(await textTo('sam@desk.example')).toContain('A virus was found')
    } finally {
      await force(slugs.clients, ada, { language: 'en' })
    }
  })

  it('goes to the whole team where the assignee no longer works on tickets', async () => {
    const { id: ticket } = await makeTicket()
    await force(slugs.tickets, ticket, { assignedTo: await person('eve@desk.example') })
    await scan(await sent('ada', ticket, 'words.txt'))
    expect(readers(await arrived(ticket))).toEqual(
      ['ada@acme.example', ...(await workers())].toSorted(),
    )
  })

  it('of a note never reaches a client, and tells one person once', async () => {
    const { id: ticket } = await makeTicket()
    await patch(ticket, { assignedTo: await person('sam@desk.example') })
    const message = await makeNote(ticket, 'Between us.')
    await scan(await sent('sam', ticket, 'words.txt', { message }))
    expect(readers(await arrived(ticket))).toEqual(['sam@desk.example'])
  })

  it('cannot be switched off', async () => {
    const { id: ticket } = await makeTicket()
    const ada = await person('ada@acme.example')
    const choose = (on: boolean) =>
      force(slugs.clients, ada, {
        mailChoices: { ticketCreated: on, reply: on, statusChanged: on },
      })
    await choose(false)
    try {
      await scan(await sent('ada', ticket, 'words.txt'))
      expect(readers(await arrived(ticket))).toContain('ada@acme.example')
    } finally {
      await choose(true)
    }
  })

  it('is not written of a file that is clean, or gone before it could be sent', async () => {
    const { id: ticket } = await makeTicket()
    await scan(await sent('ada', ticket, 'dot.png'))
    expect(await queued(ticket)).toEqual([])

    const file = await sent('ada', ticket, 'words.txt')
    await scan(file)
    const { status } = await rest('DELETE', `/api/attachments/${file}`, {
      token: await tokenFor('nora'),
    })
    expect(status).toBe(200)
    expect(await arrived(ticket)).toEqual([])
    expect(new Set((await queued(ticket)).map((row) => row.status))).toEqual(new Set(['dropped']))
  })

  it('is kept or lost together with the verdict', async () => {
    const { id: ticket } = await makeTicket()
    const file = await sent('ada', ticket, 'words.txt')
    // The second of the mails cannot be queued.
    await sql(`alter table deliveries add constraint no_team check (kind <> 'file_infected_team')
               not valid`)
    try {
      await expect(scan(file)).rejects.toThrow()
    } finally {
      await sql('alter table deliveries drop constraint no_team')
    }
    expect(await rowOf(slugs.attachments, file)).toMatchObject({ scanStatus: 'pending' })
    expect(await queued(ticket)).toEqual([])
    const events = { ticket: { equals: ticket }, kind: { equals: 'file_scanned' } }
    expect(await rowsOf(slugs.ticketEvents, events)).toEqual([])

    await scan(file)
    expect(readers(await arrived(ticket))).toEqual(
      ['ada@acme.example', ...(await workers())].toSorted(),
    )
  })

  it('is sent by the worker that scanned, with nobody asking', async () => {
    const { id: ticket, number } = await makeTicket()
    const server = await mailbox()
    const file = await sent('ada', ticket, 'words.txt')
    opened.unshift(startWorkerProcess({ SMTP_URL: server.url, APP_URL: 'https://desk.example' }))
    const expected = ['ada@acme.example', ...(await workers())].toSorted()
    const mails = () => server.received.filter(({ raw }) => raw.includes(`[#${String(number)}]`))
    await expect.poll(() => readers(mails()), { timeout: 90_000, interval: 100 }).toEqual(expected)
    expect(await rowOf(slugs.attachments, file)).toMatchObject({ scanStatus: 'infected' })
  })
})
