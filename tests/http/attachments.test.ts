import { beforeAll, describe, expect, it } from 'vitest'

import { sweepFiles } from '@/src/jobs/tasks/sweepFiles'
import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { attach, download, stored } from './desk/attach'
import { digest } from './desk/digest'
import { formWith, png } from './desk/files'
import { makeNote, makeTicket } from './desk/makeTicket'
import { force, put, rowOf, sql } from './desk/system'

let ticket: string
beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'sam', 'eve', 'gone'] as const) await tokenFor(actor)
})

describe('a file', () => {
  beforeAll(async () => {
    ticket = (await makeTicket()).id
  })

  it('keeps the name it was given and is stored under one of chance', async () => {
    const { status, body } = await attach('ada', ticket, formWith(png, 'Übersicht März.png'))
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.doc).toMatchObject({
      filename: 'Übersicht März.png',
      filesize: png.length,
      mimeType: 'image/png',
      scanStatus: 'clean',
      isInternal: false,
      ticket,
    })
    expect(body.doc.url).toMatch(/\/api\/attachments\/file\/[0-9a-f-]{36}\.png$/)
    expect(body.doc.url).not.toMatch(/bersicht/)
  })

  it('is handed out to those who see its ticket, byte for byte, and to nobody else', async () => {
    const { body } = await attach('ada', ticket, formWith(png, 'dot.png'))
    for (const actor of ['ada', 'alan', 'max', 'sam', 'nora'] as const) {
      const file = await download(actor, body.doc.url)
      expect(file.status, actor).toBe(200)
      expect(file.bytes.equals(png), actor).toBe(true)
    }
    for (const actor of ['nobody', 'gone', 'bob', 'bea', 'eve'] as const) {
      const file = await download(actor, body.doc.url)
      expect([401, 403, 404], actor).toContain(file.status)
      expect(file.bytes.includes(png), actor).toBe(false)
    }
    const { headers } = await download('ada', body.doc.url)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    expect(headers.get('Content-Disposition')).toBe('inline; filename=dot.png')
  })

  it('is saved rather than shown when it is no picture', async () => {
    const { body } = await attach('ada', ticket, formWith('<script>alert(1)</script>', 'page.txt'))
    const { headers } = await download('ada', body.doc.url)
    expect(headers.get('Content-Disposition')).toMatch(/^attachment/)
    expect(headers.get('Content-Security-Policy')).toMatch(/sandbox/)
  })

  it.each(['pending', 'infected', 'failed'])(
    'that is %s is handed out to nobody',
    async (scanStatus) => {
      const { body } = await attach('ada', ticket, formWith(png, 'dot.png'))
      await force(slugs.attachments, body.doc.id, { scanStatus })
      for (const actor of ['ada', 'sam', 'nora'] as const) {
        const file = await download(actor, body.doc.url)
        expect(file.status, actor).toBeGreaterThanOrEqual(403)
        expect(file.bytes.includes(png)).toBe(false)
      }
    },
  )

  it('goes with its bytes when its ticket is deleted', async () => {
    const { payload } = await testPayload()
    const sweep = () => sweepFiles.run({ payload, input: {}, now: new Date() })
    const { id } = await makeTicket()
    // What other tests have left behind goes first.
    await sweep()
    const before = stored()
    const { body } = await attach('ada', id, formWith(png, 'dot.png'))
    expect(stored()).toHaveLength(before.length + 1)
    await rest('DELETE', `/api/tickets/${id}`, { token: await tokenFor('nora') })
    expect(await sql('select 1 from attachments where id = $1', [body.doc.id])).toEqual([])
    await sweep()
    expect(stored()).toEqual(before)
  })

  it('says of itself what the server knows', async () => {
    const { body } = await rest('POST', '/api/attachments', {
      token: await tokenFor('ada'),
      form: formWith(png, 'dot.png', {
        _payload: JSON.stringify({
          ticket,
          scanStatus: 'infected',
          isInternal: true,
          name: '../../etc/passwd',
          filename: 'x.html',
          url: 'https://example.com/x',
          uploadedBy: { relationTo: 'staff', value: (await sql('select id from staff'))[0]?.id },
        }),
      }),
    })
    const row = await rowOf(slugs.attachments, body.doc.id)
    expect(row).toMatchObject({ name: 'dot.png', isInternal: false, mimeType: 'image/png' })
    expect(row.uploadedBy).toMatchObject({ relationTo: 'clients' })
    expect(row.url).not.toMatch(/example\.com/)
  })
})

describe('a file of a note', () => {
  it('is not there for clients', async () => {
    const { id } = await makeTicket()
    const note = await makeNote(id, 'Between us.')
    const { body } = await attach(
      'sam',
      id,
      formWith('between us', 'between-us.txt', { message: note }),
    )
    expect(body.doc.isInternal).toBe(true)
    for (const actor of ['ada', 'alan', 'max'] as const) {
      const file = await download(actor, body.doc.url)
      expect([403, 404], actor).toContain(file.status)
      expect(file.bytes.toString()).not.toContain('between us')
      const list = await rest('GET', '/api/attachments?limit=100', { token: await tokenFor(actor) })
      expect(JSON.stringify(list.body)).not.toContain('between-us')
    }
    expect((await download('sam', body.doc.url)).bytes.toString()).toBe('between us')
  })

  it('never changes sides by the message of another ticket or person', async () => {
    const [mine, other] = [await makeTicket(), await makeTicket('bob@globex.example')]
    const message = await put(slugs.messages, {
      ticket: other.id,
      content: 'Words.',
      author: { relationTo: 'clients', value: other.client },
      authorName: 'Bob Keller',
      authorSide: 'client',
    })
    const before = [await digest(), stored()]
    const { status, body } = await attach(
      'ada',
      mine.id,
      formWith(png, 'a.png', { message: message.id }),
    )
    expect([status, body.errors[0].field]).toEqual([400, 'message'])
    expect([await digest(), stored()]).toEqual(before)
  })
})
