import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fileGroupNames, fileGroups } from '@/src/domain/files'
import { honest } from '../media/fixtures'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { attach, download, stored } from './desk/attach'
import { digest } from './desk/digest'
import { formWith } from './desk/files'
import { makeTicket } from './desk/makeTicket'

const script = '<script>alert(1)</script>'
const octets = 'application/octet-stream'

/** One or more of each group: name, bytes, the type that is kept, and the one it is sent under. */
const files: [name: string, bytes: Buffer | string, kept: string, sentAs: string][] = [
  ['a.pdf', honest.pdf as Buffer, 'application/pdf', 'application/pdf'],
  ['a.csv', '=cmd();1\n', 'text/csv', 'text/csv'],
  ['a.png', honest.png as Buffer, 'image/png', 'image/png'],
  ['a.heic', honest.heic as Buffer, 'image/heic', 'image/heic'],
  ['a.svg', `<svg xmlns="http://www.w3.org/2000/svg">${script}</svg>`, 'image/svg+xml', octets],
  ['a.psd', honest.psd as Buffer, 'image/vnd.adobe.photoshop', 'image/vnd.adobe.photoshop'],
  ['a.mp3', honest.mp3 as Buffer, 'audio/mpeg', 'audio/mpeg'],
  ['a.html', `<!doctype html>${script}`, 'text/html', octets],
  ['a.js', 'alert(1)', 'text/javascript', octets],
  ['a.css', 'body { background: url(//evil.example) }', 'text/css', octets],
  ['a.xml', `<?xml-stylesheet href="a.xsl"?><a>${script}</a>`, 'application/xml', octets],
  ['a.json', '{}', 'application/json', 'application/json'],
  ['a.eml', `Content-Type: text/html\n\n${script}`, 'message/rfc822', octets],
  ['a.ics', 'BEGIN:VCALENDAR', 'text/calendar', 'text/calendar'],
  ['a.woff2', honest.woff2 as Buffer, 'font/woff2', 'font/woff2'],
  ['a.zip', honest.zip as Buffer, 'application/zip', 'application/zip'],
]

const shown = ['a.pdf', 'a.png']

beforeAll(async () => {
  for (const actor of ['ada', 'sam', 'eve', 'nora'] as const) await tokenFor(actor)
})

describe('the daily files of an agency', () => {
  it.each(files)(
    '%s is taken, and only saved unless it cannot run',
    async (name, content, kept, sentAs) => {
      const { id } = await makeTicket()
      const bytes = Buffer.from(content)
      const { status, body } = await attach('ada', id, formWith(bytes, name, {}, 'image/png'))
      expect(status, JSON.stringify(body)).toBe(201)
      expect(body.doc).toMatchObject({ filename: name, mimeType: kept })

      const file = await download('ada', body.doc.url)
      expect(file.bytes.equals(bytes)).toBe(true)
      const { headers } = file
      expect(headers.get('Content-Type')).toBe(sentAs)
      expect(headers.get('Content-Disposition')).toBe(
        `${shown.includes(name) ? 'inline' : 'attachment'}; filename=${name}`,
      )
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Content-Security-Policy')).toBe("sandbox; default-src 'none'")
      expect(body.doc.thumbnailUrl ?? null).toBeNull()
    },
  )
})

describe('a group that the desk does not take', () => {
  const set = async (isTaken: boolean) =>
    rest('POST', '/api/globals/desk-settings', {
      token: await tokenFor('nora'),
      body: Object.fromEntries(fileGroupNames.map((group) => [fileGroups[group], isTaken])),
    })
  afterAll(() => set(true))

  it('is refused, and nobody but an admin decides that', async () => {
    const { id } = await makeTicket()
    for (const actor of ['ada', 'sam', 'eve'] as const) {
      const body = { acceptFonts: false }
      const { status } = await rest('POST', '/api/globals/desk-settings', {
        token: await tokenFor(actor),
        body,
      })
      expect(status, actor).toBe(403)
    }
    expect((await set(false)).status).toBe(200)
    const before = [await digest(), stored()]
    for (const [name, bytes] of files) {
      const { status, body } = await attach('ada', id, formWith(bytes, name))
      expect([status, body.errors[0].message]).toEqual([
        400,
        `Files that end in "${name.slice(1)}" are not taken here.`,
      ])
    }
    expect([await digest(), stored()]).toEqual(before)
  })
})
