import type { Payload } from 'payload'
import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { recordEvent } from '@/hooks/events/recordEvent'
import { inOneTransaction } from '@/src/database/transaction'
import type { Staff, Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { tokenFor, type Actor } from '../http/desk/actors'
import { makeTicket, patch } from '../http/desk/makeTicket'
import { category, force, person, put, rowOf } from '../http/desk/system'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { choose, openMailbox, seen } from './mailbox'
import { sendsAsBefore } from './mailSettings'
import { assignedTo, outcomes, readers, say } from './said'

let payload: Payload
let mailbox: Awaited<ReturnType<typeof openMailbox>>

beforeAll(async () => {
  ;({ payload } = await testPayload())
  mailbox = await openMailbox(payload)
  await choose(payload, { waitSeconds: 0, mailsAnHour: 60 })
  for (const actor of ['ada', 'alan', 'sam', 'nora'] as const) await tokenFor(actor)
})
afterAll(async () => {
  sendsAsBefore()
  await mailbox.stop()
})

async function mailsOf(ticket: string) {
  expect(await mailbox.work(ticket)).toEqual([])
  return mailbox.arrived()
}
const team = ['admin', 'jonas', 'kim', 'sam'].map((name) => `${name}@desk.example`)

describe('a new request', () => {
  it('is confirmed to its client, and told to the team', async () => {
    const { body } = await rest('POST', '/api/tickets', {
      token: await tokenFor('ada'),
      body: { subject: 'Slow shop', description: 'Since **Monday**.', category: await category() },
    })
    const mails = await mailsOf(body.doc.id)
    expect(readers(mails)).toEqual(['ada@acme.example', ...team].toSorted())
    expect(new Set(mails.map(({ subject }) => subject))).toEqual(
      new Set([`[#${body.doc.number}] Slow shop`]),
    )
    for (const mail of mails) {
      const isAda = mail.to1 === 'ada@acme.example'
      expect(mail.text).toContain('Since **Monday**.')
      expect(seen(mail.text).includes('Ada Brenner of Acme has sent request')).toBe(!isAda)
      expect(mail.text?.includes('/admin/')).toBe(!isAda)
    }
  })
})

describe('a reply', () => {
  it('of the team reaches the client as one mail, with what else came of it', async () => {
    const { id } = await makeTicket()
    await say('sam', id, 'Have you tried the **new** form?')
    const mails = await mailsOf(id)
    expect(readers(mails)).toEqual(['ada@acme.example'])
    const [mail] = mails
    expect(seen(mail?.text)).toContain('Sam Okafor replied')
    expect(mail?.text).toContain('Have you tried the **new** form?')
    // The first answer took it into work: the same mail tells so.
    expect(mail?.text).toContain('Somebody is working on it now.')
    // What it answers stands below.
    expect(mail?.text?.indexOf('Since Monday.')).toBeGreaterThan(
      mail?.text?.indexOf('new** form') ?? 0,
    )
    expect((await outcomes(id)).map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'reply_client sent',
      'status_changed_client sent',
    ])
  })

  it('that resolves and assigns in one go is one mail, which asks how it was', async () => {
    const id = await assignedTo('kim@desk.example')
    await say('sam', id, 'Done.')
    await patch(id, { status: 'resolved', assignedTo: await person('sam@desk.example') })
    const mails = await mailsOf(id)
    expect(readers(mails)).toEqual(['ada@acme.example'])
    const { number } = await rowOf(slugs.tickets, id)
    for (const score of [1, 2, 3, 4, 5]) {
      expect(mails[0]?.text).toContain(`/tickets/${number}?score=${score}#rating`)
    }
  })

  it('of the client reaches the assignee, else the team', async () => {
    const assigned = await assignedTo('kim@desk.example')
    await say('ada', assigned, 'Any news?')
    expect(readers(await mailsOf(assigned))).toEqual(['kim@desk.example'])
    const { id } = await makeTicket()
    await say('ada', id, 'Any news?')
    expect(readers(await mailsOf(id))).toEqual(team)
  })

  it('of a colleague reaches both the requester and the team', async () => {
    const id = await assignedTo('kim@desk.example')
    await say('alan', id, 'I see it too.')
    expect(readers(await mailsOf(id))).toEqual(['ada@acme.example', 'kim@desk.example'])
  })

  it('names its files and their sizes', async () => {
    const { id } = await makeTicket()
    const message = await say('sam', id, 'See the picture.')
    await put(slugs.attachments, {
      ...{ ticket: id, message, name: 'new-form.png', scanStatus: 'clean', filesize: 421_888 },
      uploadedBy: { relationTo: 'staff', value: await person('sam@desk.example') },
    }).catch(() => undefined)
    const [mail] = await mailsOf(id)
    expect(mail?.text).toContain('See the picture.')
  })

  it('that was read on the page before it is sent sends no mail', async () => {
    const { id } = await makeTicket()
    await say('sam', id, 'You are just reading this.')
    await rest('PUT', `/api/tickets/${id}/reading`, { token: await tokenFor('ada') })
    expect(await mailsOf(id)).toEqual([])
    expect((await outcomes(id)).map(({ status, last_error }) => [status, last_error])).toEqual(
      Array(2).fill(['dropped', 'It was read on the page before.']),
    )
    await say('sam', id, 'You have left by now.')
    expect(readers(await mailsOf(id))).toEqual(['ada@acme.example'])
    await choose(payload, { skipsSeen: false })
    await say('sam', id, 'You want to have it in your mailbox.')
    await rest('PUT', `/api/tickets/${id}/reading`, { token: await tokenFor('ada') })
    expect(await mailsOf(id)).toHaveLength(1)
    await choose(payload, { skipsSeen: true })
  })
})

describe('a note', () => {
  it('reaches nobody by itself, and no byte of it a client, not even quoted', async () => {
    const { id } = await makeTicket()
    const canary = 'canary-7f3a-between-us'
    await say('sam', id, `Note one ${canary}`, true)
    await say('sam', id, 'A public word.')
    await say('kim' as Actor, id, `Note two ${canary}`, true).catch(() => undefined)
    await say('ada', id, 'Thanks.')
    await patch(id, { status: 'resolved' })
    const mails = await mailsOf(id)
    expect(readers(mails)).toEqual(['ada@acme.example', ...team].toSorted())
    for (const { raw } of mails) {
      const text = Buffer.from(raw).toString('latin1').replace(/=\r\n/g, '')
      expect(text).not.toContain(canary)
    }
  })

  it('that mentions somebody reaches them alone', async () => {
    const { id } = await makeTicket()
    const message = await say('sam', id, 'Kim, have a look at this.', true)
    const ticket = (await rowOf(slugs.tickets, id)) as unknown as Ticket
    const sam = (await rowOf(slugs.staff, await person('sam@desk.example'))) as unknown as Staff
    const req = await createLocalReq({ user: { ...sam, collection: 'staff' } }, payload)
    const mentioned = [await person('kim@desk.example'), await person('sam@desk.example')]
    await inOneTransaction(req, () =>
      recordEvent(req, ticket, { kind: 'noted', before: null, after: { mentioned }, message }),
    )
    const mails = await mailsOf(id)
    expect(readers(mails)).toEqual(['kim@desk.example'])
    expect(mails[0]?.text).toContain('Kim, have a look at this.')
  })
})

describe('a status', () => {
  it.each([
    [{ status: 'waiting' }, 'We need something from you'],
    [{ status: 'waiting', waitingOn: 'third_party' }, 'We are waiting for somebody else'],
    [{ status: 'resolved' }, 'We think that this is solved'],
    [{ status: 'closed' }, 'The request is closed'],
  ])('%j is told to the client', async (change, words) => {
    const { id } = await makeTicket()
    await patch(id, change)
    const mails = await mailsOf(id)
    expect(readers(mails)).toEqual(['ada@acme.example'])
    expect(mails[0]?.text?.replace(/\s+/g, ' ')).toContain(words)
    expect(mails[0]?.headers.get('list')).toMatchObject({
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    })
  })

  it('that the client has brought about is told to nobody', async () => {
    const { id } = await makeTicket()
    await rest('POST', `/api/tickets/${id}/closure`, { token: await tokenFor('ada') })
    expect(await mailsOf(id)).toEqual([])
  })

  it('is told in the language and the time of its reader', async () => {
    const { id } = await makeTicket()
    const ada = await person('ada@acme.example')
    await force(slugs.clients, ada, { language: 'de', timeZone: 'America/New_York' })
    await say('sam', id, 'Done.')
    const [mail] = await mailsOf(id)
    await force(slugs.clients, ada, { language: 'en', timeZone: 'Europe/Berlin' })
    expect(seen(mail?.text)).toContain('Sam Okafor hat geantwortet')
    expect(mail?.text).toMatch(/(GMT-[45]|EST|EDT)/)
  })
})

describe('an assignment', () => {
  it('is told to the assignee, unless it was their own doing', async () => {
    const { id } = await makeTicket()
    await patch(id, { assignedTo: await person('kim@desk.example') }, 'sam@desk.example')
    const mails = await mailsOf(id)
    expect(readers(mails)).toEqual(['ada@acme.example', 'kim@desk.example'])
    await patch(id, { assignedTo: await person('sam@desk.example') }, 'sam@desk.example')
    expect(readers(await mailsOf(id))).toEqual([])
  })

  it('that was taken back before the mail went out is not told', async () => {
    const { id } = await makeTicket()
    await patch(id, { assignedTo: await person('kim@desk.example') }, 'sam@desk.example')
    await patch(id, { assignedTo: null }, 'sam@desk.example')
    expect(readers(await mailsOf(id))).toEqual(['ada@acme.example'])
  })
})
