import { expect, it } from 'vitest'
import { callerRule } from '@/src/realtime/callerRule'
import { rowOfEvent } from '@/src/database/live'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { attach } from '../desk/attach'
import { reply } from '../desk/act'
import { actors, tokenFor, type Actor } from '../desk/actors'
import { formWith } from '../desk/files'
import { makeNote, makeTicket, patch } from '../desk/makeTicket'
import { person, rowsOf, sql } from '../desk/system'
import { byRest } from '../access/ask'
import { heard, idsIn, listenAs, listenWith, streamOf } from './listeners'

const desk: readonly Actor[] = ['sam', 'nora']
const listening = actors.filter((actor) => !['nobody', 'gone', 'eve'].includes(actor))

/** Whose tickets are whose to see. */
const readers: Readonly<Record<string, readonly Actor[]>> = {
  'ada@acme.example': ['ada', 'alan', 'max', ...desk],
  'bob@globex.example': ['bob', ...desk],
  'bea@globex.example': ['bob', 'bea', ...desk],
}

/** Everything that a team does among itself on a ticket. */
async function whisper(ticket: string) {
  const note = await makeNote(ticket, 'canary-note')
  const file = await attach('sam', ticket, formWith('canary-file', 'note.txt', { message: note }))
  expect(file.status).toBe(201)
  for (const email of ['kim@desk.example', 'jonas@desk.example']) {
    await patch(ticket, { assignedTo: await person(email) })
  }
}

it('tells each person what they may see, as it happens, and of the rest not even that it happens', async () => {
  const streams = await Promise.all(
    listening.map(async (actor) => ({ actor, stream: await listenAs(actor) })),
  )
  const expected = new Map<Actor, string[]>(listening.map((actor) => [actor, []]))

  for (const [email, allowed] of Object.entries(readers)) {
    const { id } = await makeTicket(email)
    // An answer first, and one more that does nothing else: then all is quiet.
    await reply('sam', id)
    const first = await reply('sam', id)
    for (const { actor, stream } of streams) {
      if (allowed.includes(actor)) await heard(stream, first.body.doc.id)
    }
    const bytes = new Map(streams.map(({ actor, stream }) => [actor, stream.text().length]))
    await whisper(id)
    // Its end can be seen by those who hear it; all others must have heard nothing by then.
    const { body } = await reply('nora', id, { content: 'canary-note', isInternal: true })
    for (const { actor, stream } of streams.filter(({ actor }) => desk.includes(actor))) {
      await heard(stream, body.doc.id)
      expect(stream.text().length, actor).toBeGreaterThan(bytes.get(actor)!)
    }
    for (const { actor, stream } of streams.filter(({ actor }) => !desk.includes(actor))) {
      expect(stream.text().length, `${actor} on ${email}`).toBe(bytes.get(actor))
    }
    for (const event of await rowsOf(slugs.ticketEvents, { ticket: { equals: id } })) {
      const isTold = (await sql('select 1 from live_events where event_id = $1', [event.id])).length
      for (const actor of isTold ? allowed : []) {
        if (!event.isInternal || desk.includes(actor)) expected.get(actor)?.push(event.id)
      }
    }
  }
  for (const { actor, stream } of streams) {
    expect(idsIn(stream.told()).toSorted(), actor).toEqual(expected.get(actor)?.toSorted())
    expect(stream.text(), actor).not.toMatch(/canary|@|Kim|Jonas/)
  }
})

it('keeps notes out of the stream of their own ticket, and out of what was missed', async () => {
  const { id } = await makeTicket()
  const stream = await listenAs('ada', streamOf(id))
  const team = await listenAs('sam', streamOf(id))
  const before = await reply('sam', id)
  await heard(stream, before.body.doc.id)
  const last = idsIn(stream.told()).at(-1)
  await whisper(id)
  const after = await reply('sam', id)
  await heard(stream, after.body.doc.id)
  await heard(team, after.body.doc.id)

  const internal = (
    await rowsOf(slugs.ticketEvents, { ticket: { equals: id }, isInternal: { equals: true } })
  ).map((event) => event.id)
  expect(internal.length).toBeGreaterThanOrEqual(4)
  expect(idsIn(team.told())).toEqual(expect.arrayContaining(internal))
  for (const actor of ['ada', 'alan', 'max'] as const) {
    const path = `${streamOf(id)}?since=${new Date(Date.now() - 60_000).toISOString()}`
    const late = await listenAs(actor, path)
    const missed = await listenAs(actor, streamOf(id), last)
    const polled = await rest('GET', path, {
      token: await tokenFor(actor),
      headers: { Accept: 'application/json' },
    })
    expect(polled.body.events.length).toBeGreaterThan(0)
    for (const event of internal) {
      expect(stream.text()).not.toContain(event)
      expect(late.text(), actor).not.toContain(event)
      expect(missed.text(), actor).not.toContain(event)
      expect(JSON.stringify(polled.body), actor).not.toContain(event)
    }
  }
})

it('does not tell whether an event exists that the caller may not see', async () => {
  const { id } = await makeTicket()
  await whisper(id)
  const [note] = await rowsOf(slugs.ticketEvents, {
    ticket: { equals: id },
    kind: { equals: 'noted' },
  })
  const answers = []
  for (const after of [note!.id, '019a0000-0000-7000-8000-000000000000']) {
    const stream = await listenAs('ada', streamOf(id), after)
    answers.push(stream.told().map(({ event }) => event))
  }
  expect(answers).toEqual([
    ['reset', 'ready'],
    ['reset', 'ready'],
  ])
})

it('decides as the lists do, for every person and every event', async () => {
  for (const email of Object.keys(readers)) {
    const { id } = await makeTicket(email)
    await reply('sam', id)
    await whisper(id)
  }
  const { payload } = await testPayload()
  const query = async (text: string, values?: unknown[]) => ({ rows: await sql(text, values) })
  // The demo is written silently: it is told here, so that all of its events can be tried.
  await sql(
    'insert into live_events (event_id) select id from ticket_events on conflict do nothing',
  )
  const events = (await rowsOf(slugs.ticketEvents)).map(({ id }) => id)
  const rows = await Promise.all(events.map((id) => rowOfEvent(query, id)))
  let yes = 0
  for (const actor of actors) {
    const token = await tokenFor(actor)
    const headers = new Headers(token ? { Authorization: `JWT ${token}` } : {})
    const { user } = await payload.auth({ headers })
    const rule = await callerRule(payload, user)
    const hears = rows.filter((row) => row && rule?.(row)).map((row) => row!.id)
    const listed = await byRest.find(slugs.ticketEvents, token)
    expect(hears.toSorted(), actor).toEqual(listed.ids.toSorted())
    yes += hears.length
  }
  console.info(`${actors.length * events.length} decisions, ${yes} of them yes`)
  expect(yes).toBeGreaterThan(events.length * 2)
})

it('hears nothing without a session', async () => {
  for (const token of [undefined, 'nonsense', await tokenFor('gone')]) {
    const stream = await listenWith(token)
    await stream.ended
    expect(stream.status).toBe(401)
    expect(stream.text()).not.toContain('event:')
  }
})
