import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { reply } from './desk/act'
import { attach, stored } from './desk/attach'
import { digest } from './desk/digest'
import { formWith, png } from './desk/files'
import { makeTicket } from './desk/makeTicket'

let ticket: string

beforeAll(async () => {
  for (const actor of ['ada', 'sam', 'eve', 'nora'] as const) await tokenFor(actor)
})

describe('what is refused', () => {
  beforeAll(async () => {
    ticket = (await makeTicket()).id
  })

  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)])
  const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n')

  it.each([
    ['a script of Windows', formWith('alert(1)', 'page.vbs', {}, 'text/html'), /not taken here/],
    ['a drawing called a picture', formWith(svg, 'logo.png', {}, 'image/png'), /not what its name/],
    ['exe', formWith(exe, 'setup.exe'), /not taken here/],
    ['a double extension', formWith(exe, 'photo.png.exe'), /not taken here/],
    [
      'a double extension the other way round',
      formWith(exe, 'setup.exe.png'),
      /not what its name says/,
    ],
    [
      'an exe called a picture',
      formWith(exe, 'photo.png', {}, 'image/png'),
      /not what its name says/,
    ],
    [
      'a PDF called a picture',
      formWith(pdf, 'photo.png', {}, 'image/png'),
      /not what its name says/,
    ],
    [
      'a picture called text',
      formWith(png, 'notes.txt', {}, 'text/plain'),
      /not what its name says/,
    ],
    ['a file without extension', formWith('words', 'notes'), /no ending/],
    ['a hidden file', formWith('words', '.htaccess'), /no ending/],
    [
      'a hidden file behind an invisible character',
      formWith('words', '\u200b.htaccess'),
      /no ending/,
    ],
  ])('is %s', async (_, form, words) => {
    const before = [await digest(), stored()]
    const { status, body } = await attach('ada', ticket, form)
    expect(status).toBe(400)
    expect(body.errors[0].field).toBe('file')
    expect(body.errors[0].message).toMatch(words)
    expect([await digest(), stored()]).toEqual(before)
  })

  it('is more than 25 MB', async () => {
    const before = [await digest(), stored()]
    const big = Buffer.concat([png, Buffer.alloc(25 * 1024 * 1024)])
    const { status, body } = await attach('ada', ticket, formWith(big, 'big.png'))
    expect([400, 413]).toContain(status)
    expect(body.errors[0].message).toMatch(/(larger than 25|too large)/)
    const huge = Buffer.concat([png, Buffer.alloc(27 * 1024 * 1024)])
    const { status: refused } = await attach('ada', ticket, formWith(huge, 'huge.png'))
    expect(refused).toBe(413)
    expect([await digest(), stored()]).toEqual(before)
  })

  it('is the eleventh file of a message', async () => {
    const { id } = await makeTicket()
    for (let file = 1; file <= 10; file++) {
      expect((await attach('ada', id, formWith(png, `${file}.png`))).status).toBe(201)
    }
    const before = [await digest(), stored()]
    const { status, body } = await attach('ada', id, formWith(png, '11.png'))
    expect(status).toBe(400)
    expect(body.errors[0].message).toMatch(/10 files/)
    expect([await digest(), stored()]).toEqual(before)
  })

  it('is a file for a closed ticket', async () => {
    const { id } = await makeTicket()
    await rest('POST', `/api/tickets/${id}/closure`, { token: await tokenFor('ada') })
    const before = [await digest(), stored()]
    expect((await attach('ada', id, formWith(png, 'a.png'))).status).toBe(409)
    expect([await digest(), stored()]).toEqual(before)
  })

  it('is a file for somebody else’s words, or for words of another ticket', async () => {
    const [{ id }, { id: other }] = [await makeTicket(), await makeTicket()]
    const hers = (await reply('ada', id)).body.doc.id as string
    for (const actor of ['alan', 'sam'] as const) await tokenFor(actor)
    const before = [await digest(), stored()]
    for (const [actor, ticketId] of [
      ['alan', id],
      ['sam', id],
      ['ada', other],
    ] as const) {
      const form = formWith(png, 'a.png', { message: hers })
      const { status, body } = await attach(actor, ticketId, form)
      expect([status, body.errors[0].field], actor).toEqual([400, 'message'])
    }
    expect([await digest(), stored()]).toEqual(before)
  })

  it('is a file for the ticket of others, as for one that is not there', async () => {
    const { id } = await makeTicket('bob@globex.example')
    const before = [await digest(), stored()]
    for (const actor of ['nobody', 'ada', 'eve'] as const) {
      const { status } = await attach(actor, id, formWith(png, 'a.png'))
      expect(status, actor).toBe({ nobody: 401, ada: 404, eve: 403 }[actor])
    }
    expect([await digest(), stored()]).toEqual(before)
  })
})

it('bytes that have not come through the pipeline are no file, whoever brings them', async () => {
  const { payload } = await testPayload()
  const before = [await digest(), stored()]
  const file = { data: png, mimetype: 'image/png', name: 'dot.png', size: png.length }
  for (const brought of [{ file }, {}]) {
    const made = payload.create({
      collection: slugs.attachments,
      data: { ticket } as never,
      ...brought,
      // Not even the desk itself.
      overrideAccess: true,
    })
    await expect(made).rejects.toThrow()
    const refused = await made.catch((error: unknown) => error)
    expect(JSON.stringify((refused as { data?: unknown }).data)).toContain('Choose a file')
  }
  expect([await digest(), stored()]).toEqual(before)
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
