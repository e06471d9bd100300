import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test } from '@playwright/test'

import { requestLimits } from '@/src/domain/requestLimits'
import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { cloneDatabase } from '@/src/scripts/testing/cloneDatabase'
import { startTestDesk } from '@/src/scripts/testing/startTestDesk'

/** The other desk of the tests has its limits off. */
test.describe('a desk with limits', () => {
  const shutdown = new Shutdown()
  let folder: string
  let origin: string

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'desk-limits-'))
    const server = new URL('/postgres', process.env.DESK_E2E_DATABASE).href
    const url = await cloneDatabase(server, 'desk_limits')
    // Each process counts for itself: here it is to be known which one does.
    const settings = { RATE_LIMITS: 'on', APP_PROCESSES: '1' }
    origin = (await startTestDesk(url, folder, shutdown, settings)).origin
  })

  test.afterAll(async () => {
    await shutdown.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  for (const path of ['/api/articles?q=logo&limit=1', '/sign-in?q=logo']) {
    test(`refuses one request too many of ${path}, whatever address it claims`, async () => {
      for (let n = 0; n <= requestLimits.search.visitor; n++) {
        const headers = {
          'X-Forwarded-For': `198.51.100.${n}`,
          'X-Desk-Caller': `198.51.100.${n}`,
        }
        const answer = await fetch(origin + path, { headers })
        await answer.arrayBuffer()
        const isOver = n === requestLimits.search.visitor
        expect(answer.status).toBe(isOver ? 429 : 200)
        if (isOver) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
      }
    })
  }

  test.describe('asked by a German browser', () => {
    test.use({ locale: 'de' })

    test('tells so on a page, in German', async ({ page }) => {
      for (let n = 0; n <= requestLimits.search.visitor; n++) {
        const answer = await page.request.get(`${origin}/help?q=logo`)
        if (answer.status() === 429) break
      }
      const answer = await page.goto(`${origin}/help?q=logo`)
      expect(answer?.status()).toBe(429)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Zu viele Anfragen/)
      await expect(page.getByRole('link', { name: 'Erneut versuchen' })).toBeVisible()
    })
  })
})
