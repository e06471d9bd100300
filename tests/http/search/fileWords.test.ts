import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import { beforeAll, describe, expect, it } from 'vitest'

import { env } from '@/src/env'
import { readWords } from '@/src/jobs/tasks/readWords'
import { sweepWords } from '@/src/jobs/tasks/sweepWords'
import { deskSettingsSlug, slugs } from '@/src/slugs'
import { lockedPdf, paragraph, wordedDocx, wordedPdf } from '../../media/corpus/worded'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenFor, type Actor } from '../desk/actors'
import { attach } from '../desk/attach'
import { formWith } from '../desk/files'
import { makeNote, makeTicket, patch } from '../desk/makeTicket'
import { force, project, sql } from '../desk/system'

const ask = async (actor: Actor, path: string) =>
  rest('GET', path, { token: await tokenFor(actor) })

async function found(actor: Actor, text: string): Promise<string[]> {
  const { status, body } = await ask(actor, `/api/tickets?q=${encodeURIComponent(text)}`)
  expect(status, JSON.stringify(body)).toBe(200)
  return (body.docs as { id: string }[]).map(({ id }) => id)
}

const read = async (attachment: string) => {
  const { payload } = await testPayload()
  await readWords.run({ payload, input: { attachment }, now: new Date() })
}

const sweep = async () => {
  const { payload } = await testPayload()
  await sweepWords.run({ payload, input: {}, now: new Date() })
}

const queued = async (attachment: string) =>
  (
    await sql(`select 1 from pgboss.job where name = 'read-words' and singleton_key = $1`, [
      attachment,
    ])
  ).length

const stateOf = async (attachment: string) =>
  (await sql('select state from search_file_words where attachment_id = $1', [attachment]))[0]
    ?.state

const drifted = async () =>
  Number(
    (await sql('select count(*) from search_drifted(array(select id from tickets))'))[0]?.count,
  )

async function sent(actor: Actor, ticket: string, bytes: Buffer, name: string, fields = {}) {
  const { status, body } = await attach(actor, ticket, formWith(bytes, name, fields))
  expect(status, JSON.stringify(body)).toBe(201)
  return body.doc.id as string
}

let ticket: string

beforeAll(async () => {
  for (const actor of ['ada', 'bea', 'bob', 'alan', 'sam', 'eve'] as const) await tokenFor(actor)
  ticket = (await makeTicket('ada@acme.example', { subject: 'With an offer' })).id
})

describe('the words of a file', () => {
  it('find its ticket for whoever may see it, and for nobody else', async () => {
    const file = await sent(
      'ada',
      ticket,
      wordedPdf([['The total is for INV-2026/77: a thylacoleon']]),
      'Offer.pdf',
    )
    expect(await queued(file)).toBe(1)
    expect(await found('ada', 'thylacoleon')).toEqual([])
    await read(file)
    for (const actor of ['ada', 'alan', 'sam', 'nora'] as const) {
      expect(await found(actor, 'thylacoleon'), actor).toEqual([ticket])
      expect(await found(actor, 'INV-2026/77 offer'), actor).toEqual([ticket])
    }
    const plain = await ask('bob', '/api/desk/search?q=zzyzxkorbian')
    for (const actor of ['bob', 'bea'] as const) {
      expect(await found(actor, 'thylacoleon'), actor).toEqual([])
    }
    // Neither as it is written, nor mistyped, nor begun.
    for (const word of ['thylacoleon', 'thylacolaon', 'thylaco']) {
      expect(await ask('bob', `/api/desk/search?q=${word}`)).toMatchObject({
        status: plain.status,
        body: plain.body,
      })
    }
    expect(await drifted()).toBe(0)
  })

  it('are shown in their place, as pieces of text', async () => {
    const file = await sent(
      'ada',
      ticket,
      wordedDocx(paragraph('See &lt;b&gt;the dunnart&lt;/b&gt; now')),
      'Notes.docx',
    )
    await read(file)
    const { body } = await ask('ada', '/api/desk/search?q=dunnart')
    expect(body.tickets.docs[0].highlights.snippet).toEqual([
      { text: 'Notes.docx: ', isHit: false },
      { text: 'See <b>the ', isHit: false },
      { text: 'dunnart', isHit: true },
      { text: '</b> now', isHit: false },
    ])
  })

  it("of a note are the team's", async () => {
    const message = await makeNote(ticket, 'Between us.')
    const file = await sent('sam', ticket, Buffer.from('The secret quokka'), 'a.txt', { message })
    await read(file)
    expect(await found('sam', 'quokka')).toEqual([ticket])
    expect(await found('ada', 'quokka')).toEqual([])
    // Together with words of its own it finds nothing either.
    expect(await found('ada', 'offer quokka')).toEqual([])
    const { body } = await ask('ada', '/api/desk/search?q=offer')
    expect(JSON.stringify(body)).not.toContain('quokka')
    expect(await drifted()).toBe(0)
  })

  it('go with their ticket', async () => {
    const { id } = await makeTicket('max@partner.example', { subject: 'Moves away' })
    const file = await sent('sam', id, Buffer.from('A potoroo'), 'a.txt')
    await read(file)
    expect(await found('ada', 'potoroo')).toEqual([id])
    await patch(id, { project: await project('Globex website') })
    expect(await found('ada', 'potoroo')).toEqual([])
    expect(await found('bob', 'potoroo')).toEqual([id])
    expect(await drifted()).toBe(0)
  })

  it.each(['pending', 'infected', 'failed'])(
    'of a file that is %s are never read',
    async (state) => {
      const file = await sent('ada', ticket, Buffer.from(`A ${state} bettong`), 'a.txt')
      await force(slugs.attachments, file, { scanStatus: state })
      // Whoever opened it would stumble.
      const [row] = await sql('select filename from attachments where id = $1', [file])
      const bytes = join(env.DATA_DIR, 'files', String(row?.filename))
      rmSync(bytes)
      mkdirSync(bytes)
      await read(file)
      expect(await stateOf(file)).toBeUndefined()
      expect(await found('ada', 'bettong')).toEqual([])
    },
  )

  it('are forgotten with the file, and when it is no longer clean', async () => {
    const files = [
      await sent('ada', ticket, Buffer.from('The first pademelon'), 'a.txt'),
      await sent('ada', ticket, Buffer.from('The second pademelon'), 'b.txt'),
    ]
    for (const file of files) await read(file)
    expect(await found('ada', 'first pademelon')).toEqual([ticket])
    await force(slugs.attachments, files[0]!, { scanStatus: 'infected' })
    expect(await found('ada', 'first pademelon')).toEqual([])
    expect(await found('ada', 'second pademelon')).toEqual([ticket])
    const { status } = await rest('DELETE', `/api/attachments/${files[1]}`, {
      token: await tokenFor('nora'),
    })
    expect(status).toBe(200)
    expect(await found('ada', 'pademelon')).toEqual([])
    expect(await drifted()).toBe(0)
  })

  it('that cannot be had are asked for once', async () => {
    const file = await sent('ada', ticket, lockedPdf(), 'locked.pdf')
    await read(file)
    expect(await stateOf(file)).toBe('locked')
    await sweep()
    expect(await queued(file)).toBe(1)
  })

  it('are read later where nobody did, and forgotten where the desk does not want them', async () => {
    const file = await sent('ada', ticket, Buffer.from('A woylie'), 'a.txt')
    await sql(`delete from pgboss.job where name = 'read-words'`)
    await sweep()
    expect(await queued(file)).toBe(1)
    await read(file)
    expect(await found('ada', 'woylie')).toEqual([ticket])
    const { payload } = await testPayload()
    const wants = (searchFileWords: boolean) =>
      // The setting itself is an admin's, which the matrix tries.
      payload.updateGlobal({
        slug: deskSettingsSlug,
        data: { searchFileWords },
        overrideAccess: true,
      })
    await wants(false)
    try {
      await sweep()
      expect(await found('ada', 'woylie')).toEqual([])
      await read(file)
      expect(await stateOf(file)).toBeUndefined()
    } finally {
      await wants(true)
    }
    await sweep()
    await read(file)
    expect(await found('ada', 'woylie')).toEqual([ticket])
    expect(await drifted()).toBe(0)
  })

  it('drive nothing out that was said, and are bounded', async () => {
    const { id } = await makeTicket('ada@acme.example', { description: 'Says mulgara.' })
    const long = `numbatte ${Array.from({ length: 6_000 }, (_, n) => `w${n}y`).join(' ')}`
    for (const name of ['a.txt', 'b.txt'])
      await read(await sent('ada', id, Buffer.from(long), name))
    expect(await found('ada', 'mulgara numbatte')).toEqual([id])
    const { status } = await rest('POST', `/api/tickets/${id}/messages`, {
      token: await tokenFor('ada'),
      body: { content: 'And a kowari.' },
    })
    expect(status).toBe(201)
    expect(await found('ada', 'kowari numbatte')).toEqual([id])
    expect(await drifted()).toBe(0)
  })
})
