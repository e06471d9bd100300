import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'
import pg from 'pg'

import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk, type TestDesk } from '@/src/scripts/testing/startTestDesk'
import { demoPassword } from '../support/demoPassword'
import { caughtMails } from './parts/caughtMails'
import { DeskClient } from './parts/DeskClient'

const creates = 200
const atOnce = 8

/** Not the desk that the other tests use: this one is killed. */
test.describe('killed with SIGKILL while tickets are created', () => {
  test.describe.configure({ timeout: 600_000 })

  const shutdown = new Shutdown()
  let folder: string
  let desk: TestDesk
  let database: pg.Client

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-crash-'))
    const server = new URL('/postgres', process.env.DESK_E2E_DATABASE).href
    const url = await cloneDatabase(server, 'desk_crash')
    database = new pg.Client({ connectionString: url })
    await database.connect()
    desk = await startTestDesk(url, folder, shutdown)
  })

  test.afterAll(async () => {
    await database.end()
    await shutdown.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  const kill = (victim: 'app' | 'worker') => {
    const { pid } = desk[victim].current().child
    if (pid !== undefined) process.kill(-pid, 'SIGKILL')
  }

  const subjectsOf = async (prefix: string) => {
    const { rows } = await database.query<{ subject: string; description: string }>(
      'select subject, description from tickets where subject like $1 order by subject',
      [`${prefix}%`],
    )
    return rows
  }

  const flagged = async (prefix: string) => {
    const { rows } = await database.query<{ subject: string }>(
      `select t.subject from deliveries d join tickets t on t.id = d.ticket_id
       where d.unconfirmed and t.subject like $1`,
      [`${prefix}%`],
    )
    return rows.map(({ subject }) => subject)
  }

  for (const victim of ['worker', 'app'] as const) {
    test(`the ${victim}: what was answered stands whole, with one mail each`, async () => {
      const client = new DeskClient(desk.origin)
      await client.signIn('ada@acme.example', demoPassword)
      const category = await client.anyCategory()

      const prefix = `Killed ${victim}`
      const subjects = Array.from({ length: creates }, (_, i) => `${prefix} ${1000 + i}`)
      const waiting = [...subjects]
      let answered = 0
      const send = async () => {
        for (let subject = waiting.shift(); subject; subject = waiting.shift()) {
          await client.createUntilAnswered({ subject, description: `${subject}, whole`, category })
          answered += 1
          if (answered === 50 || answered === 120) kill(victim)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, send))

      expect(await subjectsOf(prefix)).toEqual(
        subjects.map((subject) => ({ subject, description: `${subject}, whole` })),
      )
      await expect
        .poll(
          async () => {
            const { rows } = await database.query<{ left: number }>(
              "select count(*)::int as left from deliveries where status <> 'sent'",
            )
            return rows[0]?.left
          },
          { timeout: 90_000, intervals: [500] },
        )
        .toBe(0)

      const mails = await caughtMails(desk.mailboxPage, prefix)
      const mailed = mails.map(({ subject }) => subject.replace(/^.*?(Killed)/, '$1'))
      expect(new Set(mailed).size).toBe(mailed.length)
      const missing = subjects.filter((subject) => !mailed.includes(subject))
      // What fell between the mark and the dot is flagged, and rare.
      expect(await flagged(prefix)).toEqual(expect.arrayContaining(missing))
      expect(missing.length).toBeLessThanOrEqual(1)
    })
  }
})
