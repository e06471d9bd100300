import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { sampleNames } from '@/src/mail/sampleMail'
import { mailLanguages } from '@/src/domain/mail/languages'
import { slugs } from '@/src/slugs'
import { digest } from '../http/desk/digest'
import { actors, tokenFor } from '../http/desk/actors'
import { makeTicket, patch } from '../http/desk/makeTicket'
import { nowhere, rowsOf, sql } from '../http/desk/system'
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
  for (const actor of actors) await tokenFor(actor)
})
afterAll(async () => {
  sendsAsBefore()
  await mailbox.stop()
})

async function sentMail() {
  const { id } = await makeTicket()
  await patch(id, { status: 'resolved' })
  await mailbox.work(id)
  await mailbox.arrived()
  const [row] = await rowsOf(slugs.deliveries, { ticket: { equals: id } })
  return { ticket: id, delivery: row!.id }
}
const again = async (actor: (typeof actors)[number], id: string) =>
  rest('POST', `/api/deliveries/${id}/again`, { token: await tokenFor(actor) })

describe('sending a mail once more', () => {
  it('is for admins alone; for others it is not there', async () => {
    const { delivery } = await sentMail()
    const before = await digest()
    for (const actor of actors.filter((each) => each !== 'nora')) {
      expect((await again(actor, delivery)).status, actor).toBe(404)
    }
    expect((await again('nora', nowhere)).status).toBe(404)
    expect(await digest()).toBe(before)
  })

  it('sends it under a name of its own, and once', async () => {
    const { ticket, delivery } = await sentMail()
    const [before] = await sql('select mail_id from deliveries where id = $1', [delivery])
    expect((await again('nora', delivery)).status).toBe(200)
    expect((await again('nora', delivery)).status).toBe(409)
    await mailbox.work(ticket)
    const mails = await mailbox.arrived()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.messageId).not.toBe(before?.mail_id)
    expect(mails[0]?.to1).toBe('ada@acme.example')
  })
})

describe('what will be sent', () => {
  it('is shown to admins alone, each mail in each language', async () => {
    const path = '/api/desk/mails/reply_client/en'
    for (const actor of actors.filter((each) => each !== 'nora')) {
      const { status, body } = await rest('GET', path, { token: await tokenFor(actor) })
      expect(status, actor).toBe(404)
      expect(JSON.stringify(body)).not.toContain('Okafor')
    }
    const token = await tokenFor('nora')
    for (const name of sampleNames) {
      for (const language of mailLanguages) {
        const answer = await rest('GET', `/api/desk/mails/${name}/${language}`, { token })
        expect(answer.status, name).toBe(200)
        expect(answer.headers.get('content-security-policy')).toContain('sandbox')
        expect(answer.body).toContain(`lang="${language}"`)
      }
    }
    for (const wrong of ['all/en', 'reply_client/fr', 'nothing/en', '__proto__/en']) {
      expect((await rest('GET', `/api/desk/mails/${wrong}`, { token })).status, wrong).toBe(404)
    }
  })

  it('is in the name that the desk goes by', async () => {
    const token = await tokenFor('nora')
    const name = (deskName: string | null) =>
      rest('POST', '/api/globals/desk-settings', { token, body: { deskName } })
    expect((await name('Northlight Care')).status).toBe(200)
    const { body } = await rest('GET', '/api/desk/mails/reply_client/en', { token })
    expect((await name(null)).status).toBe(200)
    expect(body).toContain('Northlight Care')
  })

  it('shows the logo of the desk, which everybody may fetch, as every mail does', async () => {
    await sql(`update desk_settings set logo_mark = 'abc'`)
    const token = await tokenFor('nora')
    const shown = await rest('GET', '/api/desk/mails/reply_client/en', { token })
    const { id } = await makeTicket()
    await patch(id, { status: 'resolved' })
    await mailbox.work(id)
    const [mail] = await mailbox.arrived()
    await sql('update desk_settings set logo_mark = null')
    const picture = /<img[^>]* alt=""[^>]*src="[^"]*\/api\/globals\/desk-settings\/logo\?v=abc"/
    expect(shown.body).toMatch(picture)
    expect(shown.headers.get('content-security-policy')).toContain("img-src 'self'")
    expect(mail?.html).toMatch(picture)
    expect(mail?.text).not.toContain('desk-settings')
  })

  it('can be worded, switched off, and had back', async () => {
    const token = await tokenFor('nora')
    const path = '/api/globals/mail-settings'
    const save = (body: unknown) => rest('POST', path, { token, body })
    const words = [{ mail: 'all', language: 'en', greeting: 'Moin {name}', footer: 'Kiel' }]
    expect((await save({ wordings: words })).status).toBe(200)
    const { ticket } = await sentMail()
    const preview = () => rest('GET', '/api/desk/mails/reply_client/en', { token })
    expect((await preview()).body).toContain('Moin Ada Brenner')
    await patch(ticket, { status: 'open' })
    await mailbox.work(ticket)
    const [mail] = await mailbox.arrived()
    expect(mail?.text).toContain('Moin Ada Brenner')
    expect(mail?.text).toContain('Kiel')

    expect((await save({ wordings: [], off: ['status_changed_client'] })).status).toBe(200)
    expect((await preview()).body).toContain('Hello Ada Brenner')
    await patch(ticket, { status: 'resolved' })
    await mailbox.work(ticket)
    expect(await mailbox.arrived()).toEqual([])
    expect((await save({ off: [] })).status).toBe(200)
  })

  it.each([
    [{ waitSeconds: -1 }],
    [{ color: 'red; background: url(//evil.example)' }],
    [{ off: ['file_infected_team'] }],
    [{ wordings: [{ mail: 'nothing', language: 'en' }] }],
    [{ wordings: [{ mail: 'all', language: 'en', greeting: 'x'.repeat(301) }] }],
  ])('%j is refused', async (body) => {
    const token = await tokenFor('nora')
    const { status } = await rest('POST', '/api/globals/mail-settings', { token, body })
    expect(status).toBe(400)
  })

  it('is nobody else’s to choose', async () => {
    const before = await digest()
    for (const actor of actors.filter((each) => each !== 'nora')) {
      const { status } = await rest('POST', '/api/globals/mail-settings', {
        token: await tokenFor(actor),
        body: { waitSeconds: 5 },
      })
      expect([401, 403], actor).toContain(status)
    }
    expect(await digest()).toBe(before)
  })
})
