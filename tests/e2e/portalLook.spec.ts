import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../support/browserTest'
import { signIn } from './portalPages'

test.use({ expectedErrors: [/status of 404/] })
test.setTimeout(120_000)

const pages = [
  '/tickets?view=all',
  '/tickets?view=waiting',
  '/tickets/new',
  '/tickets/10',
  '/nowhere',
]

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the ${colorScheme} pages have no barrier that a machine can find`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.goto('/sign-in')
    const found = [...(await new AxeBuilder({ page }).analyze()).violations]
    await signIn(page, 'ada@acme.example')
    for (const path of pages) {
      await page.goto(path)
      found.push(...(await new AxeBuilder({ page }).analyze()).violations)
    }
    expect(found.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`)).toEqual([])
  })
}

test('nothing scrolls sideways on a phone @phone', async ({ page }) => {
  await signIn(page, 'ada@acme.example')
  for (const path of pages) {
    await page.goto(path)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(width, path).toBeLessThanOrEqual(360)
  }
})

test('by keyboard alone: past the navigation, to a ticket', async ({ page }) => {
  await signIn(page, 'ada@acme.example')
  await page.goto('/tickets')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
  await page.getByRole('link', { name: /Product pages take ages/ }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Product pages take ages')
})
