import { requestLimits } from '@/src/domain/limits'
import { expect, test } from '../../support/browserTest'

/** `origin` is the address that a load balancer would ask. */
export const limits = (origin: () => string) =>
  test.describe('with limits', () => {
    // The page that refuses is what is asked for.
    test.use({ expectedErrors: [/status of 429|Cross-Origin-Opener-Policy/] })

    for (const path of ['/api/articles?q=logo&limit=1', '/sign-in?q=logo']) {
      test(`refuses one request too many of ${path}, whatever address it claims`, async () => {
        for (let n = 0; n <= requestLimits.search.visitor; n++) {
          const headers = {
            'X-Forwarded-For': `198.51.100.${n}`,
            'X-Desk-Caller': `198.51.100.${n}`,
          }
          const answer = await fetch(origin() + path, { headers })
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
          const answer = await page.request.get(`${origin()}/help?q=logo`)
          if (answer.status() === 429) break
        }
        const answer = await page.goto(`${origin()}/help?q=logo`)
        expect(answer?.status()).toBe(429)
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Zu viele Anfragen/)
        await expect(page.getByRole('link', { name: 'Erneut versuchen' })).toBeVisible()
      })
    })
  })
