// First: it names the database that everything below is loaded with.
import '../support/httpSetup'

import type { Payload } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { tokenFor, type Actor } from '../http/desk/actors'
import { makeTicket } from '../http/desk/makeTicket'
import { person, sql } from '../http/desk/system'
import { choose } from '../jobs/mailbox'
import { startMailServer } from '../jobs/mailServer'
import { startWorkerProcess } from '../jobs/startWorkerProcess'
import { testPayload } from '../support/payload'
import { rest } from '../support/rest'
import { sized } from './parts/amount'

const events = sized(160, 1_000)
const kills = sized(3, 10)
let payload: Payload

beforeAll(async () => {
  ;({ payload } = await testPayload())
  await choose(payload, { waitSeconds: 0, mailsAnHour: 60 })
  for (const actor of ['ada', 'sam'] as const) await tokenFor(actor)
})

type Mood = 'well' | 'slow' | 'refused' | 'cut'
const moods: readonly Mood[] = ['well', 'refused', 'slow', 'cut']

/** A mail server that is away, slow, or hangs up in the middle of a mail, as it is told. */
async function moodyServer() {
  const taken: { to: string; id: string }[] = []
  let mood: Mood = 'well'
  let port = 0
  let cuts = 0
  let running: Awaited<ReturnType<typeof startMailServer>> | undefined
  const sockets = new Set<{ destroy(): void }>()
  const start = async () => {
    running = await startMailServer({
      port,
      onConnect: (_session, done) => done(),
      async answer({ to, raw }) {
        if (mood === 'slow') await new Promise((resolve) => setTimeout(resolve, 150))
        if (mood === 'cut' && cuts++ % 3 === 0) {
          // The mail is here in whole, and whoever sent it never hears so.
          for (const socket of sockets) socket.destroy()
          throw Object.assign(new Error('cut'), { responseCode: 451 })
        }
        taken.push({ to: to[0] ?? '', id: /^Message-ID:\s*(<\S+>)/im.exec(raw)?.[1] ?? '' })
      },
      onMailFrom: (_address, session, done) => done(),
    })
    running.server.server.on('connection', (socket) => {
      sockets.add(socket)
      socket.on('close', () => sockets.delete(socket))
      if (mood === 'cut') socket.on('data', () => cuts++ % 40 === 0 && socket.destroy())
    })
    port = running.port
  }
  await start()
  return {
    taken,
    url: `smtp://127.0.0.1:${port}`,
    async be(next: Mood) {
      if (next === 'refused') await running?.stop()
      else if (mood === 'refused') await start()
      mood = next
    },
    stop: async () => running?.stop(),
  }
}

it('delivers every mail of many events, whatever befalls server and worker', async () => {
  const begun = Date.now()
  const server = await moodyServer()
  const settings = { SMTP_URL: server.url, APP_URL: 'https://support.example.com' }
  let worker = startWorkerProcess(settings)
  let killed = 0
  let isOver = false
  const trouble = (async () => {
    for (let turn = 0; !isOver || killed < kills; turn++) {
      const mood = moods[turn % moods.length] ?? 'well'
      await server.be(mood)
      // A worker that has only just begun has nothing in its hands.
      const before = server.taken.length
      const isBusy = () => mood !== 'refused' && server.taken.length > before + 4
      for (let beats = 0; beats < 60 && !isBusy(); beats++) {
        await new Promise((resolve) => setTimeout(resolve, 250))
      }
      if (killed >= kills) continue
      await worker.kill()
      killed++
      worker = startWorkerProcess(settings)
    }
    await server.be('well')
  })()

  const tickets: string[] = []
  while (tickets.length < 40) tickets.push((await makeTicket()).id)
  for (const id of tickets) {
    await sql('update tickets set assigned_to_id = $2 where id = $1', [
      id,
      await person('kim@desk.example'),
    ])
  }
  /** Who must hear of what, by the event: said here, not read from the table. */
  const expected: string[] = []
  let done = 0
  const say = async (actor: Actor, ticket: string, index: number) => {
    const answer = await rest('POST', `/api/tickets/${ticket}/messages`, {
      token: await tokenFor(actor),
      body: { content: `Word ${index} of ${actor}` },
    })
    expect(answer.status).toBe(201)
    done++
    const reader = actor === 'sam' ? 'ada@acme.example' : 'kim@desk.example'
    expected.push(`${answer.body.doc.id} ${reader}`)
  }
  for (let index = 0; done < events; index++) {
    const batch = tickets.slice((index * 8) % 40, ((index * 8) % 40) + 8)
    await Promise.all(batch.map((id) => say(index % 2 === 0 ? 'sam' : 'ada', id, index)))
  }
  isOver = true
  await trouble
  const left = async () =>
    Number(
      (
        await sql(
          `select count(*)::int as left from deliveries where status in ('queued', 'handed_over')`,
        )
      )[0]?.left,
    )
  await expect.poll(left, { timeout: 600_000, interval: 1_000 }).toBe(0)
  await worker.stop()
  await server.stop()

  const rows = await sql(
    `select d.message_id as message, d.address, d.status, d.unconfirmed, lead.mail_id
     from deliveries d left join deliveries lead on lead.id = d.sent_with_id
     where d.kind in ('reply_client', 'reply_team')`,
  )
  const told = rows.map(({ message, address }) => `${message} ${address}`)
  const ids = server.taken.map(({ id }) => id)
  const seen = new Set(ids)
  const missing = rows.filter(({ mail_id }) => !seen.has(String(mail_id)))
  const failed = rows.filter(({ status }) => status !== 'sent')
  console.log(
    `mail faults: ${done} events, worker killed ${killed} times, ${rows.length} pairs told in ` +
      `${seen.size} mails, ${ids.length - seen.size} repeated under the same name, ` +
      `${missing.length} missing (${missing.filter(({ unconfirmed }) => unconfirmed).length} flagged), ` +
      `${failed.length} failed; ${Math.round((Date.now() - begun) / 1000)} s`,
  )
  expect(told.toSorted()).toEqual(expected.toSorted())
  expect(failed).toEqual([])
  // Killed between the mark and the dot, a worker leaves the flag alone behind.
  expect(missing.filter(({ unconfirmed }) => !unconfirmed)).toEqual([])
  // A name stands for one mail to one person, however often it was tried.
  const readers = new Map<string, Set<string>>()
  for (const { id, to } of server.taken) readers.set(id, (readers.get(id) ?? new Set()).add(to))
  expect([...readers.values()].filter((people) => people.size > 1)).toEqual([])
})

afterAll(() => choose(payload, { waitSeconds: 60, mailsAnHour: 4 }))
