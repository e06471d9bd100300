import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { pageIsAlive, signIn } from './portalPages'

test.use({ expectedErrors: [/net::ERR_/] })

/** States that one gets into by doing something; none of them leaves anything behind. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'the dates': async (page) => {
    await page.goto('/tickets?view=all&priority=high')
    await unfold(page)
    await page.locator('summary').filter({ hasText: 'Created' }).click()
    await expect(page.getByLabel('From')).toBeVisible()
  },
  'the saved filters': async (page) => {
    await page.goto('/tickets?view=all')
    await page.locator('summary').filter({ hasText: 'Saved filters' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText('Give the filter a name.')).toBeVisible()
  },
  'the keys': async (page) => {
    await page.goto('/tickets')
    await pageIsAlive(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'a reply that failed': async (page) => {
    await page.goto('/tickets/10')
    await pageIsAlive(page)
    await page.locator('input[type=file]').setInputFiles([
      {
        name: 'a-long-name-for-a-program-that-nobody-wants.exe',
        mimeType: 'x',
        buffer: Buffer.from('MZ'),
      },
    ])
    await page.route('**/messages', (route) => route.abort())
    await page.getByLabel('Your reply').fill('A reply. '.repeat(20))
    await page.getByRole('button', { name: 'Send reply' }).click()
    await expect(page.getByText('could not be confirmed')).toBeVisible()
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible()
  },
}

async function unfold(page: Page) {
  const created = page.locator('summary').filter({ hasText: 'Created' })
  if (!(await created.isVisible())) await page.getByText('Filter and sort').click()
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const [name, reach] of Object.entries(states)) {
    test(`[1.1] [1.2] ${name}: no barrier that a machine can find, in ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await signIn(page, 'ada@acme.example')
      await reach(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`)).toEqual(
        [],
      )
    })
  }
}

// A window of 1280 points at 200 %, and the narrowest that must do.
for (const width of [640, 320]) {
  test(`[1.1] [1.2] [1.3] nothing scrolls sideways at ${width} points`, async ({ page }) => {
    await page.setViewportSize({ width, height: 500 })
    await signIn(page, 'ada@acme.example')
    const fits = async (what: string) => {
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, what).toBeLessThanOrEqual(width)
    }
    for (const path of [
      '/tickets?view=all',
      '/tickets/10',
      '/tickets/1',
      '/tickets/new',
      '/help',
    ]) {
      await page.goto(path)
      await fits(path)
    }
    for (const [name, reach] of Object.entries(states)) {
      await reach(page)
      await fits(name)
    }
  })
}
