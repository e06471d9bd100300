import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { tokenFor, type Actor } from '../http/desk/actors'
import { makeTicket } from '../http/desk/makeTicket'
import { force, organization, person, rowOf, sql } from '../http/desk/system'
import { newPerson } from '../http/desk/signIn'
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

describe('a colleague who is added', () => {
  const add = async (actor: Actor, ticket: string, follower: string) =>
    rest('POST', `/api/tickets/${ticket}/followers`, {
      token: await tokenFor(actor),
      body: { follower },
    })
  const alan = () => person('alan@acme.example')

  it('hears of it once, and whoever added them does not', async () => {
    const { id } = await makeTicket()
    expect((await add('ada', id, await alan())).status).toBe(201)
    expect((await add('ada', id, await alan())).status).toBe(201)
    const mails = await mailsOf(id)
    expect(readers(mails)).toEqual(['alan@acme.example'])
    const text = seen(mails[0]?.text).replace(/\s+/g, ' ')
    expect(text).toContain('You can now read and answer request')
    expect(text).toContain('of Ada Brenner')
    expect(text).toContain('Since Monday.')
    expect(mails[0]?.headers.get('list')).toMatchObject({
      'unsubscribe-post': { name: 'List-Unsubscribe=One-Click' },
    })
    expect(await mailsOf(id)).toEqual([])
  })

  it('by the team hears of it as well; whoever follows by themselves is told nothing', async () => {
    const { id } = await makeTicket()
    expect((await add('sam', id, await alan())).status).toBe(201)
    expect(readers(await mailsOf(id))).toEqual(['alan@acme.example'])
    const other = await makeTicket()
    const following = { token: await tokenFor('alan'), body: { following: 'follows' } }
    expect((await rest('PUT', `/api/tickets/${other.id}/following`, following)).status).toBe(200)
    expect(await mailsOf(other.id)).toEqual([])
  })

  it('who has muted the ticket, taken the mail off, or is off again by now is left alone', async () => {
    const muted = await makeTicket()
    const token = await tokenFor('alan')
    await rest('PUT', `/api/tickets/${muted.id}/following`, { token, body: { following: 'muted' } })
    expect((await add('ada', muted.id, await alan())).status).toBe(201)
    expect(await outcomes(muted.id)).toEqual([])

    const { mailChoices } = (await rowOf(slugs.clients, await alan())) as { mailChoices?: object }
    await force(slugs.clients, await alan(), { mailChoices: { ...mailChoices, added: false } })
    const unwanted = await makeTicket()
    await add('ada', unwanted.id, await alan())
    expect(await outcomes(unwanted.id)).toEqual([])
    await force(slugs.clients, await alan(), { mailChoices: { ...mailChoices, added: true } })

    const ben = await newPerson({
      memberships: [{ organization: await organization('Acme'), role: 'member' }],
    })
    const { id } = await makeTicket()
    expect((await add('ada', id, ben.id)).status).toBe(201)
    await rest('DELETE', `/api/tickets/${id}/followers?follower=${ben.id}`, {
      token: await tokenFor('ada'),
    })
    expect(await mailsOf(id)).toEqual([])
    expect((await outcomes(id)).map(({ status }) => status)).toEqual(['dropped'])
  })
})

describe('the time in a mail to the team', () => {
  it('is that of its reader, and without one that of the business hours', async () => {
    const sam = await person('sam@desk.example')
    const timeOf = async (timeZone: string | null) => {
      await force(slugs.staff, sam, { timeZone })
      const id = await assignedTo('sam@desk.example')
      await say('ada', id, 'Any news?')
      const [mail] = await mailsOf(id)
      return seen(mail?.text)
    }
    expect(await timeOf('America/New_York')).toMatch(/(GMT-[45]|EST|EDT)/)
    await sql(`update business_hours set time_zone = 'Asia/Tokyo'`)
    expect(await timeOf(null)).toMatch(/GMT\+9/)
    await sql(`update business_hours set time_zone = 'Europe/Berlin'`)
  })
})
