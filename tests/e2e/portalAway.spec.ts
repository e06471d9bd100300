import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import pg from 'pg'

import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk } from '@/src/scripts/testing/startTestDesk'
import { expect, test } from '../support/browserTest'
import { untilLive } from './parts/streams'
import { password } from './portalPages'

const name = 'desk_away'

/** Not the desk that the other tests use: this one loses its database. */
test.describe('while the database is away', () => {
  test.use({ expectedErrors: [/status of 50\d|net::ERR_/] })
  const shutdown = new Shutdown()
  let folder: string
  let origin: string
  let server: pg.Client

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-away-'))
    const address = new URL('/postgres', process.env.DESK_E2E_DATABASE).href
    const url = await cloneDatabase(address, name)
    server = new pg.Client({ connectionString: address })
    await server.connect()
    origin = (await startTestDesk(url, folder, shutdown)).origin
  })
  test.afterAll(async () => {
    await server.end()
    await shutdown.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  async function goAway() {
    await server.query(`alter database ${name} with allow_connections false`)
    await server.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [name],
    )
  }
  const comeBack = () => server.query(`alter database ${name} with allow_connections true`)

  test('pages say so in words, and go on when it is back', async ({ page, browser }) => {
    await page.goto(`${origin}/sign-in?next=%2Ftickets`)
    await page.getByLabel('Mail address').fill('ada@acme.example')
    await page.getByLabel('Password').fill(password)
    const live = untilLive(page)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${origin}/tickets`)
    await live
    const failed = page.getByRole('heading', { name: 'Something failed on our side' })

    await goAway()
    await page.getByRole('link', { name: 'Resolved' }).click()
    await expect(failed).toBeVisible()
    await expect(page.getByText('What you sent before is safe.')).toBeVisible()

    const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'de' })
    const visitor = await plain.newPage()
    for (const path of ['/help', '/sign-in', '/tickets/10', '/admin']) {
      const answer = await visitor.goto(origin + path)
      expect(answer?.status(), path).toBe(503)
      await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(
        'Bei uns ist etwas fehlgeschlagen',
      )
      expect(await visitor.content()).not.toMatch(/postgres|ECONN|desk_away|at .*\.js/i)
    }

    await comeBack()
    await expect.poll(async () => (await visitor.goto(`${origin}/help`))?.status()).toBe(200)
    await plain.close()
    await page.getByRole('link', { name: 'Try again' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Tickets' })).toBeAttached()
    await expect(failed).toHaveCount(0)
  })

  test('nobody who is signed in is told otherwise, not even in the moment it goes', async ({
    request,
  }) => {
    const tokenFor = async (collection: string, email: string) => {
      const answer = await request.post(`${origin}/api/${collection}/login`, {
        data: { email, password },
      })
      return ((await answer.json()) as { token: string }).token
    }
    const asked = [
      ['/tickets', await tokenFor('clients', 'ada@acme.example')],
      ['/admin', await tokenFor('staff', 'sam@desk.example')],
    ] as const
    const ask = async ([path, token]: (typeof asked)[number]) => {
      const headers = { Accept: 'text/html', Cookie: `payload-token=${token}` }
      return (await fetch(origin + path, { headers, redirect: 'manual' })).status
    }
    await expect.poll(() => Promise.all(asked.map(ask))).toEqual([200, 200])

    const seen = new Set<number>()
    let isOver = false
    const asking = Promise.all(
      asked.map(async (each) => {
        while (!isOver) seen.add(await ask(each))
      }),
    )
    await goAway()
    await expect.poll(() => Promise.all(asked.map(ask))).toEqual([503, 503])
    await comeBack()
    await expect.poll(() => Promise.all(asked.map(ask))).toEqual([200, 200])
    isOver = true
    await asking
    expect([...seen].toSorted()).toEqual([200, 503])
  })
})
