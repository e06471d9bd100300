import { beforeAll, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { attach } from './desk/attach'
import { actors, tokenFor, type Actor } from './desk/actors'
import { formWith } from './desk/files'
import { makeNote, makeTicket } from './desk/makeTicket'
import { nowhere, rowsOf } from './desk/system'

const desk: readonly Actor[] = ['sam', 'nora']
const staff: readonly Actor[] = [...desk, 'eve']
/** Planted words, and who may ever read them. */
const readers: Readonly<Record<string, readonly Actor[]>> = {
  'canary-ours': [...desk, 'ada', 'alan', 'max'],
  'canary-theirs': [...desk, 'bob'],
  'canary-note': desk,
  'canary-file': desk,
  'sam@desk.example': staff,
}

const begun = new Date().toISOString()
const ids: string[] = [nowhere]
let filename = ''
let paths: string[] = []

beforeAll(async () => {
  const ours = await makeTicket('ada@acme.example', { subject: 'canary-ours' })
  const theirs = await makeTicket('bob@globex.example', { subject: 'canary-theirs' })
  const note = await makeNote(ours.id, 'canary-note')
  const form = formWith('canary-file', 'between.txt', { message: note })
  const file = await attach('sam', ours.id, form)
  expect(file.body, JSON.stringify(file.body)).toMatchObject({ doc: { isInternal: true } })
  ids.push(ours.id, theirs.id, note, String(file.body.doc.id))
  // Stored under a name of chance, which only the address tells.
  filename = String(file.body.doc.url).split('/').at(-1) ?? ''

  const { config } = await testPayload()
  const found = new Set<string>()
  const add = (base: string, endpoints: false | readonly { method: string; path: string }[]) => {
    for (const { method, path } of endpoints || []) {
      if (method === 'get') found.add(`/api${base}${path}`.replace(/\/$/, ''))
    }
  }
  for (const { slug, endpoints } of config.collections) add(`/${slug}`, endpoints)
  for (const { slug, endpoints } of config.globals) add(`/globals/${slug}`, endpoints)
  add('', config.endpoints)
  const someStaff = (await rowsOf(slugs.staff)).find(({ email }) => email === 'sam@desk.example')
  ids.push(String(someStaff?.id))
  paths = [...found].flatMap((path) => {
    const named = path.replace(':filename', filename)
    const each = /:\w+\??/.test(named) ? ids.map((id) => named.replace(/:\w+\??/, id)) : [named]
    return each.map((one) => `${one}?depth=3&limit=500&since=${begun}`)
  })
}, 60_000)

it('shows no planted word to a wrong reader on any reading route', async () => {
  let cells = 0
  const leaks: string[] = []
  const seen = new Set<string>()
  for (const actor of actors) {
    const token = await tokenFor(actor)
    for (const path of paths) {
      // A stream never ends: what it would tell is asked for at once.
      const isStream = path.includes('/events-stream?')
      const headers = isStream ? { Accept: 'application/json' } : undefined
      const { status, body } = await rest('GET', path, { token, headers })
      const text = typeof body === 'string' ? body : JSON.stringify(body ?? '')
      // No worker runs here, so the desk says that it is not ready.
      const isMeant = status === 501 || (status === 503 && path.startsWith('/api/desk/ready?'))
      if (status >= 500 && !isMeant) leaks.push(`${actor} ${path}: ${status}`)
      for (const [canary, allowed] of Object.entries(readers)) {
        cells++
        if (!text.includes(canary)) continue
        seen.add(`${actor} ${canary}`)
        if (!allowed.includes(actor)) leaks.push(`${actor} ${path}: ${canary}`)
      }
    }
  }
  console.info(`${cells} cells, ${paths.length} addresses, ${actors.length} actors`)
  expect(leaks).toEqual([])
  // Else the words would be nowhere to be found by anybody.
  expect([...seen]).toEqual(
    expect.arrayContaining([
      'ada canary-ours',
      'bob canary-theirs',
      'sam canary-note',
      'sam canary-file',
    ]),
  )
}, 100_000)
