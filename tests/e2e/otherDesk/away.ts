import pg from 'pg'

import { expect, test } from '../../support/browserTest'
import { enter } from '../parts/enter'
import { untilLive } from '../parts/streams'
import type { OtherDesk } from './OtherDesk'

export const away = (other: () => OtherDesk) =>
  test.describe('while the database is away', () => {
    test.use({ expectedErrors: [/status of 50\d|net::ERR_/] })

    test('pages say so in words, and go on when it is back', async ({ page, browser }) => {
      const { origin, url } = other()
      const name = new URL(url).pathname.slice(1)
      const server = new pg.Client({ connectionString: other().server })
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

      try {
        await enter(page.context(), 'ada@acme.example', { origin, database: url })
        const live = untilLive(page)
        await page.goto(`${origin}/tickets`)
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
          expect(await visitor.content()).not.toMatch(/postgres|ECONN|desk_other|at .*\.js/i)
        }

        await allow(true)
        await expect.poll(async () => (await visitor.goto(`${origin}/help`))?.status()).toBe(200)
        await plain.close()
        await page.getByRole('link', { name: 'Try again' }).click()
        await expect(page.getByRole('heading', { level: 1, name: 'Tickets' })).toBeAttached()
        await expect(failed).toHaveCount(0)
      } finally {
        await allow(true)
        await server.end()
      }
    })
  })
