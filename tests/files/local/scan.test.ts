import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { eicar } from '@/media/scan/probes'
import { scannerState } from '@/media/scan/scannerState'
import { nestedZip, zipOf } from '@/media/scan/zipOf'
import { slugs } from '@/src/slugs'
import { rest } from '../../support/rest'
import { tokenFor } from '../../http/desk/actors'
import { attach, download } from '../../http/desk/attach'
import { formWith, png } from '../../http/desk/files'
import { makeNote, makeTicket } from '../../http/desk/makeTicket'
import { rowOf, rowsOf, sql } from '../../http/desk/system'
import { parts } from '../parts'
import { scan } from '../uploads'

const runs = parts.scanner !== null && (!parts.isS3 || parts.store !== null)
const readers = ['ada', 'sam', 'nora'] as const

type Trouble = 'stopped' | 'hangs' | 'talks nonsense' | 'knows no virus'

async function bring(trouble: Trouble): Promise<void> {
  if (trouble === 'stopped') await parts.scanner?.shut()
  else if (parts.scanner) parts.scanner.mood = trouble
}

describe.skipIf(!runs)('the scan', () => {
  let ticket: string
  const { scanner } = parts

  beforeAll(async () => {
    for (const actor of readers) await tokenFor(actor)
  })
  beforeEach(async () => {
    ticket = (await makeTicket()).id
  })
  afterEach(async () => {
    await scanner?.open()
    expect(await scannerState(true)).toEqual({ state: 'ok' })
  })

  async function sent(bytes: Buffer | string, name: string, fields = {}) {
    const { status, body } = await attach('ada', ticket, formWith(bytes, name, fields))
    expect(status, JSON.stringify(body)).toBe(201)
    return body.doc as { id: string; url: string; scanStatus: string }
  }
  const statusOf = async (id: string) => (await rowOf(slugs.attachments, id)).scanStatus
  const eventsOf = async () =>
    rowsOf(slugs.ticketEvents, {
      and: [{ ticket: { equals: ticket } }, { kind: { equals: 'file_scanned' } }],
    })

  async function isKeptBack(url: string, bytes: Buffer) {
    for (const actor of readers) {
      const file = await download(actor, url)
      expect([actor, file.status]).toEqual([actor, 403])
      expect(file.bytes.includes(bytes.subarray(0, 8))).toBe(false)
    }
  }

  it('lets a harmless file through, and not before', async () => {
    const { id, url, scanStatus } = await sent(png, 'dot.png')
    expect(scanStatus).toBe('pending')
    await isKeptBack(url, png)
    await scan(id)
    for (const actor of readers) expect((await download(actor, url)).bytes.equals(png)).toBe(true)
    expect(await eventsOf()).toMatchObject([
      {
        actorSide: 'system',
        isInternal: false,
        before: { scanStatus: 'pending' },
        after: { attachment: id, filename: 'dot.png', scanStatus: 'clean' },
      },
    ])
    await scan(id)
    expect(await eventsOf()).toHaveLength(1)
  })

  it.each([
    ['plain', eicar, 'words.txt'],
    ['before other words', Buffer.concat([eicar, Buffer.from('\nand more')]), 'words.txt'],
    ['in an archive', zipOf('words.txt', eicar), 'a.zip'],
    ['in archives in archives', nestedZip(5, 'words.txt', eicar), 'a.zip'],
    ['in a document', zipOf('word/words.txt', eicar), 'a.docx'],
  ])('keeps the EICAR test from everybody: %s', async (_, bytes, name) => {
    const { id, url } = await sent(bytes, name)
    await scan(id)
    expect(await rowOf(slugs.attachments, id)).toMatchObject({
      scanStatus: 'infected',
      scanNote: expect.stringContaining('Eicar') as unknown,
    })
    await isKeptBack(url, bytes)
    expect(await eventsOf()).toMatchObject([{ after: { scanStatus: 'infected' } }])

    const client = await rest('GET', `/api/attachments/${id}`, { token: await tokenFor('ada') })
    expect(client.body).toMatchObject({ scanStatus: 'infected', thumbnailUrl: null })
    expect(client.body).not.toHaveProperty('scanNote')
  })

  it('lets the words of a file be read when it is clean, and not before', async () => {
    const isToBeRead = async (id: string) =>
      (await sql(`select 1 from pgboss.job where name = 'read-words' and singleton_key = $1`, [id]))
        .length > 0
    const clean = await sent('harmless', 'words.txt')
    expect(await isToBeRead(clean.id)).toBe(false)
    await scan(clean.id)
    expect(await isToBeRead(clean.id)).toBe(true)
    const infected = await sent(eicar, 'words.txt')
    await scan(infected.id)
    expect(await isToBeRead(infected.id)).toBe(false)
  })

  it('never lets through what it cannot look into', async () => {
    const deep = await sent(nestedZip(9, 'words.txt', Buffer.from('harmless')), 'a.zip')
    await scan(deep.id)
    expect(await statusOf(deep.id)).toBe('failed')
    await isKeptBack(deep.url, Buffer.from('PK\x03\x04'))
    // The outer archive is open, the inner one is locked: only the scanner sees that.
    const locked = zipOf('a.zip', zipOf('words.txt', Buffer.from('harmless'), 'locked'))
    const inner = await sent(locked, 'a.zip')
    await scan(inner.id)
    expect(await rowOf(slugs.attachments, inner.id)).toMatchObject({
      scanStatus: 'failed',
      scanNote: 'Locked with a password.',
    })
    await isKeptBack(inner.url, locked)
  })

  it('refuses a locked archive at the door, in words', async () => {
    const locked = zipOf('words.txt', Buffer.from('harmless'), 'locked')
    const { status, body } = await attach('ada', ticket, formWith(locked, 'a.zip'))
    expect([status, body.errors[0].message]).toEqual([
      400,
      expect.stringContaining('locked with a password'),
    ])
  })

  it('of a file of a note is as internal as the note', async () => {
    const message = await makeNote(ticket, 'Between us.')
    const { body } = await attach('sam', ticket, formWith('words', 'a.txt', { message }))
    await scan(body.doc.id)
    expect(await eventsOf()).toMatchObject([{ isInternal: true, message }])
    const seen = await rest('GET', `/api/ticket-events?where[ticket][equals]=${ticket}&limit=100`, {
      token: await tokenFor('ada'),
    })
    expect(JSON.stringify(seen.body)).not.toContain('file_scanned')
  })

  it.each([
    ['stopped', /does not answer/],
    ['hangs', /does not answer/],
    ['talks nonsense', /nonsense/],
  ] as const)('waits while the scanner %s, and replies go on', async (trouble, words) => {
    const file = await sent(png, 'dot.png')
    await bring(trouble)
    const state = await scannerState(true)
    expect(state).toMatchObject({ state: 'down', trouble: expect.stringMatching(words) as unknown })
    const ready = await rest('GET', '/api/desk/ready')
    expect([ready.status, ready.body.scanner]).toEqual([503, 'down'])

    await expect(scan(file.id)).rejects.toThrow(words)
    expect(await rowOf(slugs.attachments, file.id)).toMatchObject({
      scanStatus: 'pending',
      scanAttempts: 0,
    })
    await isKeptBack(file.url, png)
    const reply = await rest('POST', `/api/tickets/${ticket}/messages`, {
      token: await tokenFor('ada'),
      body: { content: 'Any news?' },
    })
    expect(reply.status).toBe(201)
    const another = await sent(png, 'another.png')

    await scanner?.open()
    await scannerState(true)
    for (const { id } of [file, another]) {
      await scan(id)
      expect(await statusOf(id)).toBe('clean')
    }
  })

  it('does not believe a scanner that finds nothing in anything', async () => {
    const { id, url } = await sent(eicar, 'words.txt')
    await bring('knows no virus')
    expect(await scannerState(true)).toMatchObject({ state: 'down' })
    await expect(scan(id)).rejects.toThrow(/virus/)
    expect(await statusOf(id)).toBe('pending')
    await isKeptBack(url, eicar)
  })

  it('is not fooled by a scanner that breaks down between two files', async () => {
    const { id } = await sent(png, 'dot.png')
    // It was fine a moment ago, and that is still believed.
    await bring('talks nonsense')
    await expect(scan(id)).rejects.toThrow(/nonsense/)
    expect(await rowOf(slugs.attachments, id)).toMatchObject({
      scanStatus: 'pending',
      scanAttempts: 0,
    })
  })

  it('is told of on ready', async () => {
    expect((await rest('GET', '/api/desk/ready')).body).toMatchObject({
      scanner: 'ok',
      storage: 'ok',
    })
  })
})
