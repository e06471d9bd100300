import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { signIn } from './portalPages'

test.use({ expectedErrors: [/status of 404/] })

const article = '/help/a-request-that-gets-solved-fast'
const forVisitors = ['/help', '/help?q=request', '/help?q=xylophone', article, '/help/nowhere']
const entry = ['/sign-in?next=%2Faccount', '/forgot-password', `/set-password/${'x'.repeat(43)}`]
const forClients = [
  ...['/help/sections/your-website', '/account', '/account/password', '/welcome', '/nowhere'],
  article,
]

const barriers = async (page: Page) =>
  (
    await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze()
  ).violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((node) => node.html)}`)

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`no barrier that a machine can find, ${colorScheme}`, () => {
    test.use({ colorScheme })

    const visit = async (page: Page, paths: readonly string[]) => {
      const found: string[] = []
      for (const path of paths) {
        await page.goto(path)
        found.push(...(await barriers(page)))
      }
      return found
    }

    test('[4.3] for visitors', async ({ page }) => {
      expect(await visit(page, forVisitors)).toEqual([])
    })

    test('before sign-in', async ({ page }) => {
      expect(await visit(page, entry)).toEqual([])
    })
  })
}

for (const [name, width] of [
  ['320 pixels', 320],
  ['1280 pixels at 200 %', 640],
] as const) {
  test(`[4.3] nothing is lost at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 512 })
    await signIn(page, 'bea@globex.example', '/account')
    for (const path of [...forClients, ...forVisitors]) {
      await page.goto(path)
      const widest = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(widest, path).toBeLessThanOrEqual(width)
      await expect(
        page.getByRole('navigation', { name: 'Main' }).getByText('Tickets'),
      ).toBeVisible()
    }
  })
}
