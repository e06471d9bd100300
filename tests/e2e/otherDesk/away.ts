import pg from 'pg'

import { expect, test } from '../../support/browserTest'
import { openSession } from '../../support/openSession'
import { enter } from '../parts/enter'
import { untilLive } from '../parts/streams'
import type { OtherDesk } from './OtherDesk'

/** Takes the database away from its desk, and gives it back. */
async function switchOf({ server: address, url }: OtherDesk) {
  const name = new URL(url).pathname.slice(1)
  const server = new pg.Client({ connectionString: address })
  await server.connect()
  const allow = (may: boolean) =>
    server.query(`alter database ${name} with allow_connections ${may}`)
  const goAway = async () => {
    await allow(false)
    await server.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1',
      [name],
    )
  }
  return { server, allow, goAway }
}

export const away = (other: () => OtherDesk) =>
  test.describe('while the database is away', () => {
    test.use({ expectedErrors: [/status of 50\d|net::ERR_/] })

    test('pages say so in words, and go on when it is back', async ({ page, browser }) => {
      const { origin, url } = other()
      const { server, allow, goAway } = await switchOf(other())
      try {
        await enter(page.context(), 'ada@acme.example', { origin, database: url })
        const live = untilLive(page)
        await page.goto(`${origin}/tickets`)
        await live
        // With scripts the page stays, says so, and goes on with what was begun.
        const waits = page.getByText(/^(Reconnecting…|No connection)/).first()

        await goAway()
        const state = async () => (await fetch(`${origin}/api/tickets`)).status
        await expect.poll(state).toBe(503)
        await page.getByRole('link', { name: 'Resolved' }).click()
        await expect(waits).toBeVisible()
        await expect(page.getByRole('heading', { level: 1, name: 'Tickets' })).toBeAttached()

        const plain = await browser.newContext({ javaScriptEnabled: false, locale: 'de' })
        const visitor = await plain.newPage()
        for (const path of ['/help', '/sign-in', '/tickets/10', '/admin']) {
          const answer = await visitor.goto(origin + path)
          expect(answer?.status(), path).toBe(503)
          await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(
            'Bei uns ist etwas fehlgeschlagen',
          )
          expect(await visitor.content()).not.toMatch(/postgres|ECONN|desk_other|at .*\.js/i)
        }

        await allow(true)
        await expect.poll(async () => (await visitor.goto(`${origin}/help`))?.status()).toBe(200)
        await plain.close()
        await expect(page).toHaveURL(/view=resolved/)
        await expect(waits).toHaveCount(0)
      } finally {
        await allow(true)
        await server.end()
      }
    })

    test('nobody who is signed in is told otherwise, not even in the moment it goes', async () => {
      const { origin, url } = other()
      const asked = [
        ['/tickets', await openSession(url, 'ada@acme.example')],
        ['/admin', await openSession(url, 'sam@desk.example')],
      ] as const
      const ask = async ([path, token]: (typeof asked)[number]) => {
        const headers = { Accept: 'text/html', Cookie: `payload-token=${token}` }
        return (await fetch(origin + path, { headers, redirect: 'manual' })).status
      }
      const all = () => Promise.all(asked.map(ask))
      await expect.poll(all).toEqual([200, 200])

      const { server, allow, goAway } = await switchOf(other())
      const seen = new Set<number>()
      let isOver = false
      const asking = Promise.all(
        asked.map(async (each) => {
          while (!isOver) seen.add(await ask(each))
        }),
      )
      try {
        await goAway()
        await expect.poll(all).toEqual([503, 503])
      } finally {
        await allow(true)
        await server.end()
      }
      await expect.poll(all).toEqual([200, 200])
      isOver = true
      await asking
      // To sign in, nobody is sent; and a page that fails before anybody knows why says so as well.
      expect([...seen].toSorted()).toEqual([200, 503])
    })
  })
