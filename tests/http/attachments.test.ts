import { existsSync, readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { slugs } from '@/src/slugs'
import * as routes from '@/src/app/(payload)/api/[...slug]/route'
import { rest } from '../support/rest'
import { tokenFor, type Actor } from './desk/actors'
import { digest } from './desk/digest'
import { formWith, png } from './desk/files'
import { makeNote, makeTicket } from './desk/makeTicket'
import { force, put, rowOf, sql } from './desk/system'

let ticket: string
const folder = () => join(process.env.DATA_DIR ?? '', 'files')
const stored = () => (existsSync(folder()) ? readdirSync(folder()).toSorted() : [])

async function attach(actor: Actor, form: FormData, to = ticket) {
  return rest('POST', `/api/tickets/${to}/attachments`, { token: await tokenFor(actor), form })
}

/** The bytes themselves, which `rest` would read as text. */
async function download(actor: Actor, url: string) {
  const token = await tokenFor(actor)
  const headers = token ? { Authorization: `JWT ${token}` } : undefined
  const address = new URL(url, process.env.APP_URL || 'http://localhost:3000')
  const slug = address.pathname.split('/').slice(2).map(decodeURIComponent)
  const answer = await routes.GET(new Request(address, { headers }), {
    params: Promise.resolve({ slug }),
  })
  return {
    status: answer.status,
    headers: answer.headers,
    bytes: Buffer.from(await answer.arrayBuffer()),
  }
}

beforeAll(async () => {
  for (const actor of ['ada', 'alan', 'bob', 'sam', 'eve', 'gone'] as const) await tokenFor(actor)
})

describe('a file', () => {
  beforeAll(async () => {
    ticket = (await makeTicket()).id
  })

  it('keeps the name it was given and is stored under one of chance', async () => {
    const { status, body } = await attach('ada', formWith(png, 'Übersicht März.png'))
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
    const { body } = await attach('ada', formWith(png, 'dot.png'))
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
    expect(headers.get('Content-Disposition')).toBe('inline')
  })

  it('is saved rather than shown when it is no picture', async () => {
    const { body } = await attach('ada', formWith('<script>alert(1)</script>', 'page.txt'))
    const { headers } = await download('ada', body.doc.url)
    expect(headers.get('Content-Disposition')).toMatch(/^attachment/)
    expect(headers.get('Content-Security-Policy')).toMatch(/sandbox/)
  })

  it.each(['pending', 'infected', 'failed'])('that is %s is handed out to nobody', async (scanStatus) => {
    const { body } = await attach('ada', formWith(png, 'dot.png'))
    await force(slugs.attachments, body.doc.id, { scanStatus })
    for (const actor of ['ada', 'sam', 'nora'] as const) {
      const file = await download(actor, body.doc.url)
      expect(file.status, actor).toBeGreaterThanOrEqual(403)
      expect(file.bytes.includes(png)).toBe(false)
    }
  })

  it('goes with its bytes when its ticket is deleted', async () => {
    const { id } = await makeTicket()
    const before = stored()
    const { body } = await attach('ada', formWith(png, 'dot.png'), id)
    expect(stored()).toHaveLength(before.length + 1)
    await rest('DELETE', `/api/tickets/${id}`, { token: await tokenFor('nora') })
    expect(await sql('select 1 from attachments where id = $1', [body.doc.id])).toEqual([])
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
    const { body } = await attach('sam', formWith('between us', 'between-us.txt', { message: note }), id)
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
    const { status, body } = await attach('ada', formWith(png, 'a.png', { message: message.id }), mine.id)
    expect([status, body.errors[0].field]).toEqual([400, 'message'])
    expect([await digest(), stored()]).toEqual(before)
  })
})

describe('what is refused', () => {
  beforeAll(async () => {
    ticket = (await makeTicket()).id
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
  const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')

  it.each([
    ['svg', formWith(svg, 'logo.svg', {}, 'image/svg+xml'), /not taken here/],
    ['html', formWith('<script>alert(1)</script>', 'page.html', {}, 'text/html'), /not taken here/],
    ['exe', formWith(exe, 'setup.exe'), /not taken here/],
    ['a double extension', formWith(exe, 'photo.png.exe'), /not taken here/],
    ['a double extension the other way round', formWith(exe, 'setup.exe.png'), /not what its name says/],
    ['an exe called a picture', formWith(exe, 'photo.png', {}, 'image/png'), /not what its name says/],
    ['a PDF called a picture', formWith(pdf, 'photo.png', {}, 'image/png'), /not what its name says/],
    ['a picture called text', formWith(png, 'notes.txt', {}, 'text/plain'), /not what its name says/],
    ['a file without extension', formWith('words', 'notes'), /no ending/],
    ['a hidden file', formWith('words', '.htaccess'), /no ending/],
    ['a hidden file behind an invisible character', formWith('words', '\u200b.htaccess'), /no ending/],
  ])('is %s', async (_, form, words) => {
    const before = [await digest(), stored()]
    const { status, body } = await attach('ada', form)
    expect(status).toBe(400)
    expect(body.errors[0].field).toBe('file')
    expect(body.errors[0].message).toMatch(words)
    expect([await digest(), stored()]).toEqual(before)
  })

  it('is more than 25 MB', async () => {
    const before = [await digest(), stored()]
    const big = Buffer.concat([png, Buffer.alloc(25 * 1024 * 1024)])
    const { status, body } = await attach('ada', formWith(big, 'big.png'))
    expect([400, 413]).toContain(status)
    expect(body.errors[0].message).toMatch(/(larger than 25|too large)/)
    const huge = Buffer.concat([png, Buffer.alloc(27 * 1024 * 1024)])
    const { status: refused } = await attach('ada', formWith(huge, 'huge.png'))
    expect(refused).toBe(413)
    expect([await digest(), stored()]).toEqual(before)
  }, 60_000)

  it('is the eleventh file of a message', async () => {
    const { id } = await makeTicket()
    for (let file = 1; file <= 10; file++) {
      expect((await attach('ada', formWith(png, `${file}.png`), id)).status).toBe(201)
    }
    const before = [await digest(), stored()]
    const { status, body } = await attach('ada', formWith(png, '11.png'), id)
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/10 files/)
    expect([await digest(), stored()]).toEqual(before)
  })

  it('is a file for a closed ticket', async () => {
    const { id } = await makeTicket()
    await rest('POST', `/api/tickets/${id}/closure`, { token: await tokenFor('ada') })
    const before = [await digest(), stored()]
    expect((await attach('ada', formWith(png, 'a.png'), id)).status).toBe(409)
    expect([await digest(), stored()]).toEqual(before)
  })

  it('is a file for the ticket of others, as for one that is not there', async () => {
    const { id } = await makeTicket('bob@globex.example')
    const before = [await digest(), stored()]
    for (const actor of ['nobody', 'ada', 'eve'] as const) {
      const { status } = await attach(actor, formWith(png, 'a.png'), id)
      expect(status, actor).toBe({ nobody: 401, ada: 404, eve: 403 }[actor])
    }
    expect([await digest(), stored()]).toEqual(before)
  })
})

describe('an address in place of a file', () => {
  const asked = vi.fn()
  const server = createServer((_, response) => {
    asked()
    response.end(png)
  })
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  it('is never fetched', async () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dot.png`
    const before = [await digest(), stored()]
    for (const actor of ['ada', 'sam', 'nora'] as const) {
      const token = await tokenFor(actor)
      const body = { ticket, url, filename: 'dot.png', mimeType: 'image/png', filesize: 1 }
      for (const path of ['/api/attachments', `/api/tickets/${ticket}/attachments`]) {
        const { status } = await rest('POST', path, { token, body })
        expect(status, `${actor} ${path}`).toBe(400)
      }
    }
    expect(asked).not.toHaveBeenCalled()
    expect([await digest(), stored()]).toEqual(before)
  })
})
