import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'
import pg from 'pg'

import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk, type TestDesk } from '@/src/scripts/testing/startTestDesk'
import { demoPassword } from '../support/demoPassword'
import { canMeasure, inWords, peakMemory } from './parts/peakMemory'
import { breakOff, sendFile } from './parts/sendFile'

const megabyte = 1024 * 1024
const files = 20
const above = 150

/** Not the desk that the other tests use: its memory is measured. */
test.describe('many files at once', () => {
  test.describe.configure({ timeout: 600_000, mode: 'serial' })

  const shutdown = new Shutdown()
  let folder: string
  let desk: TestDesk
  let database: pg.Client
  let token: string
  let tickets: string[]

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-uploads-'))
    const server = new URL('/postgres', process.env.DESK_E2E_DATABASE).href
    const url = await cloneDatabase(server, 'desk_uploads')
    database = new pg.Client({ connectionString: url })
    await database.connect()
    desk = await startTestDesk(url, folder, shutdown)
    const { rows } = await database.query(
      `select t.id from tickets t join organizations o on o.id = t.organization_id
       where o.name = 'Acme' and t.status <> 'closed'`,
    )
    // Ten files belong to one request at most.
    expect(rows.length).toBeGreaterThanOrEqual(3)
    tickets = rows.map(({ id }) => String(id))
    const answer = await fetch(`${desk.origin}/api/clients/login`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ email: 'ada@acme.example', password: demoPassword }),
    })
    token = ((await answer.json()) as { token: string }).token
  })

  test.afterAll(async () => {
    await database.end()
    await shutdown.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const sent = (at: number, name: string, bytes: Buffer) => ({
    ...{ origin: desk.origin, token, name, bytes },
    ticket: tickets[at % tickets.length] ?? '',
  })
  const lying = (name: string) => readdirSync(join(folder, name)).length

  test(`${files} of 25 MB take little memory of the app`, async () => {
    test.skip(!canMeasure, 'only Linux tells how much memory a process has held')
    for (let at = 0; at < 3; at++) {
      await sendFile(sent(at, 'words.txt', Buffer.alloc(megabyte, 'words ')))
    }
    const pid = desk.app.current().child.pid ?? 0
    const bytes = Buffer.alloc(25 * megabyte, 'words ')
    const begun = Date.now()
    let statuses: number[] = []
    const held = await peakMemory(pid, async () => {
      const all = Array.from({ length: files }, (_, at) => sendFile(sent(at, 'words.txt', bytes)))
      statuses = (await Promise.all(all)).map(({ status }) => status)
    })
    console.log(
      `${files} uploads of 25 MB at once in ${((Date.now() - begun) / 1000).toFixed(1)} s, ` +
        `each process: ${inWords(held)}`,
    )
    expect(new Set(statuses)).toEqual(new Set([201]))
    // Less would be no app that serves anything: then something else was measured.
    expect(Math.max(...held.map(({ before }) => before))).toBeGreaterThan(100)
    for (const process of held) expect(process.above).toBeLessThanOrEqual(above)
  })

  test('two hundred that break off leave nothing', async () => {
    const before = lying('files')
    const bytes = Buffer.alloc(megabyte, 'words ')
    const all = Array.from({ length: 200 }, (_, at) =>
      breakOff(sent(at, 'words.txt', bytes), at * 5000),
    )
    await Promise.all(all)
    await expect.poll(() => lying('incoming')).toBe(0)
    const { rows } = await database.query('select count(*)::int as loose from loose_files')
    console.log(`200 uploads broken off: ${lying('incoming')} pieces left, ${rows[0].loose} loose`)
    expect([lying('files'), rows[0].loose]).toEqual([before, 0])
  })

  test('a large file is sent back without being held', async () => {
    test.skip(!canMeasure, 'only Linux tells how much memory a process has held')
    const bytes = Buffer.alloc(20 * megabyte, 'words ')
    const { body } = await sendFile(sent(2, 'words.txt', bytes))
    const pid = desk.app.current().child.pid ?? 0
    const held = await peakMemory(pid, async () => {
      const all = Array.from({ length: 20 }, async () => {
        const answer = await fetch(body.doc.url, { headers: { Authorization: `JWT ${token}` } })
        let length = 0
        for await (const chunk of answer.body ?? []) length += (chunk as Uint8Array).length
        return length
      })
      expect(new Set(await Promise.all(all))).toEqual(new Set([bytes.length]))
    })
    console.log(`20 downloads of 20 MB at once, each process: ${inWords(held)}`)
    for (const process of held) expect(process.above).toBeLessThanOrEqual(above)
  })
})
