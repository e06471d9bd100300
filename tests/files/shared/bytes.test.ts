import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenFor } from '../../http/desk/actors'
import { attach, download } from '../../http/desk/attach'
import { formWith, png } from '../../http/desk/files'
import { makeTicket } from '../../http/desk/makeTicket'
import { force, rowsOf } from '../../http/desk/system'
import { parts } from '../parts'
import { incoming, inStore } from '../stored'

const megabyte = 1024 * 1024
const runs = !parts.isS3 || parts.store !== null

/** Bytes that no rule takes for anything but a text: random digits. */
const textOf = (size: number) =>
  Buffer.from(
    randomBytes(Math.ceil(size / 2))
      .toString('hex')
      .slice(0, size),
  )

describe.skipIf(!runs)('bytes', () => {
  let ticket: string
  const sent: string[] = []

  async function attached(bytes: Buffer, name: string) {
    const { status, body } = await attach('ada', ticket, formWith(bytes, name))
    expect(status, JSON.stringify(body)).toBe(201)
    await force(slugs.attachments, body.doc.id, { scanStatus: 'clean' })
    sent.push(body.doc.id)
    return body.doc as { id: string; url: string; filesize: number; filename: string }
  }

  beforeAll(async () => {
    for (const actor of ['ada', 'bob', 'sam'] as const) await tokenFor(actor)
    ticket = (await makeTicket()).id
  })
  afterAll(() => expect(incoming()).toEqual([]))

  it.each([
    ['0 B', 0],
    ['1 B', 1],
    ['5 MB', 5 * megabyte],
    ['25 MB', 25 * megabyte],
  ])('come back as they went in: %s', async (_, size) => {
    const bytes = textOf(size)
    const doc = await attached(bytes, 'digits.txt')
    expect(doc.filesize).toBe(size)
    const file = await download('ada', doc.url)
    expect(file.status).toBe(200)
    expect(file.headers.get('Content-Length')).toBe(String(size))
    expect(file.bytes.equals(bytes)).toBe(true)
  })

  it('beyond the limit leave nothing behind', async () => {
    const before = [await inStore(), (await rowsOf(slugs.attachments)).length]
    for (const size of [25 * megabyte + 1, 40 * megabyte]) {
      const { status, body } = await attach('ada', ticket, formWith(textOf(size), 'digits.txt'))
      expect([status, body.errors[0].field]).toEqual([413, 'file'])
      expect(body.errors[0].message).toMatch(/25 MB/)
    }
    expect([await inStore(), (await rowsOf(slugs.attachments)).length]).toEqual(before)
    expect(incoming()).toEqual([])
  })

  it('are as many as the setting of the desk says', async () => {
    const admin = await tokenFor('nora')
    const set = (fileSizeMaxMb: number) =>
      rest('POST', '/api/globals/desk-settings', { token: admin, body: { fileSizeMaxMb } })
    await set(1)
    const small = await attach('ada', ticket, formWith(textOf(megabyte + 1), 'digits.txt'))
    await set(30)
    const large = await attach('ada', ticket, formWith(textOf(28 * megabyte), 'digits.txt'))
    await set(25)
    expect([small.status, large.status]).toEqual([413, 201])
    expect(small.body.errors[0].message).toMatch(/ 1 MB/)
  })

  it('are sent in parts to whoever asks so', async () => {
    const bytes = textOf(300_000)
    const { url } = await attached(bytes, 'digits.txt')
    const part = (range: string, more = {}) => download('ada', url, { Range: range, ...more })
    for (const [range, start, end] of [
      ['bytes=0-99', 0, 99],
      ['bytes=299990-', 299_990, 299_999],
      ['bytes=-10', 299_990, 299_999],
      ['bytes=100000-999999', 100_000, 299_999],
    ] as const) {
      const file = await part(range)
      expect([range, file.status]).toEqual([range, 206])
      expect(file.headers.get('Content-Range')).toBe(`bytes ${start}-${end}/300000`)
      expect(file.bytes.equals(bytes.subarray(start, end + 1)), range).toBe(true)
    }
    const beyond = await part('bytes=300000-')
    expect([beyond.status, beyond.headers.get('Content-Range')]).toEqual([416, 'bytes */300000'])
    const other = await part('bytes=0-9', { 'If-Range': '"of another file"' })
    expect([other.status, other.bytes.length]).toEqual([200, 300_000])
    expect((await download('bob', url, { Range: 'bytes=0-9' })).status).toBe(403)
  })

  it('keep a name in any script', async () => {
    const name = 'Übersicht „März“ 日本語 🎉 100%.png'
    const doc = await attached(png, name)
    expect(doc.filename).toBe(name)
    const disposition = (await download('ada', doc.url)).headers.get('Content-Disposition') ?? ''
    expect(disposition).toMatch(/^inline; /)
    const extended = /filename\*=utf-8''([^;]+)$/i.exec(disposition)?.[1] ?? ''
    expect(decodeURIComponent(extended)).toBe(name)
  })

  it('that are gone from the store are told of, not served empty', async () => {
    const doc = await attached(textOf(10), 'digits.txt')
    const { chosenStore } = await import('@/media/storage/chosenStore')
    await chosenStore().remove(doc.url.split('/').at(-1) ?? '')
    expect((await download('ada', doc.url)).status).toBe(404)
  })
})
