import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { unsubscribeLink } from '@/src/database/unsubscribeKeys'
import { slugs } from '@/src/slugs'
import { digest } from '../http/desk/digest'
import { tokenFor } from '../http/desk/actors'
import { makeTicket, patch } from '../http/desk/makeTicket'
import { force, person, rowOf } from '../http/desk/system'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { choose, openMailbox } from './mailbox'
import { sendsAsBefore } from './mailSettings'

let payload: Payload
let mailbox: Awaited<ReturnType<typeof openMailbox>>
beforeAll(async () => {
  ;({ payload } = await testPayload())
  mailbox = await openMailbox(payload)
  await choose(payload, { waitSeconds: 0 })
  await tokenFor('sam')
})
afterAll(async () => {
  sendsAsBefore()
  await mailbox.stop()
})

/** A mail about a new status, as it came in. */
async function statusMail() {
  const { id } = await makeTicket()
  await patch(id, { status: 'resolved' })
  await mailbox.work(id)
  const mails = await mailbox.arrived()
  return { ticket: id, mails, raw: mails[0]?.raw ?? '' }
}
const header = (raw: string, name: string) =>
  new RegExp(`^${name}: ?(.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(raw)?.[1]?.replace(/\r\n[ \t]+/g, '')
const pathIn = (raw: string) =>
  new URL((header(raw, 'List-Unsubscribe') ?? '').replace(/[<>]/g, '')).pathname
const choices = async (email: string) => {
  const collection = email.endsWith('@desk.example') ? slugs.staff : slugs.clients
  return (await rowOf(collection, await person(email))).mailChoices as Record<string, unknown>
}

describe('one click in a mail program', () => {
  it('ends mails of this kind and nothing else, without anybody being signed in', async () => {
    const { raw } = await statusMail()
    expect(header(raw, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    const path = pathIn(raw)
    const before = await choices('ada@acme.example')
    const { status } = await rest('POST', path, {
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    expect(status).toBe(200)
    expect(await choices('ada@acme.example')).toEqual({ ...before, statusChanged: false })
    expect((await rest('POST', path)).status).toBe(200)
    expect((await statusMail()).mails).toEqual([])
    await force(slugs.clients, await person('ada@acme.example'), {
      mailChoices: { ...before, statusChanged: true },
    })
  })

  it('is not offered for replies, which are what people came for', async () => {
    const { id } = await makeTicket()
    await rest('POST', `/api/tickets/${id}/messages`, {
      token: await tokenFor('sam'),
      body: { content: 'Words.' },
    })
    await mailbox.work(id)
    const [mail] = await mailbox.arrived()
    expect(header(mail?.raw ?? '', 'List-Unsubscribe')).toBeUndefined()
    expect(mail?.text).toContain('/account#mails')
  })

  it('does nothing where a program only follows the links of a mail', async () => {
    const { raw, mails } = await statusMail()
    const links = [...`${mails[0]?.html}`.matchAll(/href="([^"]*)"/g)].map(([, url]) => url ?? '')
    expect(links.length).toBeGreaterThan(5)
    const before = await digest()
    const answer = await rest('GET', pathIn(raw))
    expect(answer.status).toBe(303)
    expect(answer.headers.get('location')).toContain('/unsubscribe/')
    for (const link of links) {
      const { pathname, search } = new URL(link.replaceAll('&amp;', '&'))
      if (pathname.startsWith('/api/')) await rest('GET', pathname + search)
    }
    expect(await digest()).toBe(before)
  })

  it('of a key that was changed, or is of somebody who was disabled, does nothing', async () => {
    const bob = await person('bob@globex.example')
    const link = await unsubscribeLink(payload, { collection: 'clients', id: bob }, 'statusChanged')
    const path = new URL(link ?? '').pathname
    const [text = '', mark = ''] = path.split('/').at(-1)!.split('.')
    const other = Buffer.from(
      JSON.stringify(['clients', await person('ada@acme.example'), 'statusChanged']),
    ).toString('base64url')
    const reply = Buffer.from(JSON.stringify(['clients', bob, 'reply'])).toString('base64url')
    const base = path.slice(0, path.lastIndexOf('/') + 1)
    const before = await digest()
    for (const key of [
      `${other}.${mark}`,
      `${reply}.${mark}`,
      `${text}.${mark.slice(0, -1)}x`,
      `${text}.`,
      text,
      'x.y',
      `${Buffer.from('null').toString('base64url')}.${mark}`,
      `${Buffer.from('["staff","1","assigned"]').toString('base64url')}.${mark}`,
      `${Buffer.from(`["staff","${'-'.repeat(36)}","assigned"]`).toString('base64url')}.${mark}`,
      'x'.repeat(2000),
    ]) {
      expect((await rest('POST', base + key)).status, key.slice(0, 80)).toBe(404)
    }
    expect(await digest()).toBe(before)
    await force(slugs.clients, bob, { disabled: true, timesDisabled: 1 })
    expect((await rest('POST', path)).status).toBe(404)
    await force(slugs.clients, bob, { disabled: false })
    // Enabled again: what was given before stays ended.
    expect((await rest('POST', path)).status).toBe(404)
    expect((await choices('bob@globex.example')).statusChanged).toBe(true)
  })

  it('on a digest ends all that it tells', async () => {
    const bea = await person('bea@globex.example')
    const link = await unsubscribeLink(payload, { collection: 'clients', id: bea }, 'digest')
    expect((await rest('POST', new URL(link ?? '').pathname)).status).toBe(200)
    expect(await choices('bea@globex.example')).toMatchObject({
      reply: false,
      statusChanged: false,
      ticketCreated: true,
    })
  })

  it('works for the team as well', async () => {
    const kim = await person('kim@desk.example')
    const link = await unsubscribeLink(payload, { collection: 'staff', id: kim }, 'ticketCreated')
    expect((await rest('POST', new URL(link ?? '').pathname)).status).toBe(200)
    expect(await choices('kim@desk.example')).toMatchObject({ ticketCreated: false, reply: true })
  })
})
