import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { enterAdmin } from './parts/enterAdmin'
import { usualCategory } from './parts/usualCategory'
import { Visitor } from './parts/Visitor'

/** What Payload's own pages do, through our door. */
test.beforeEach(({ page }) => enterAdmin(page))

test('a day of the calendar finds what was made on that day', async ({ page, baseURL }) => {
  const ada = await new Visitor(baseURL ?? '', 'ada@acme.example').signIn()
  const { text } = await ada.ask(`/api/${usualCategory}`)
  const category = (JSON.parse(text) as { docs: { id: string }[] }).docs[0]?.id
  const subject = 'Made on a day of the calendar'
  await ada.make('/api/tickets', { subject, description: 'Words.', category })

  const isThere = async (shift: number) => {
    const day = new Date(Date.now() + shift * 86_400_000).toISOString().slice(0, 10)
    // The admin's calendar says a day as its noon in UTC.
    const made = `where[or][0][and][0][createdAt][equals]=${day}T12:00:00.000Z`
    await page.goto(`/admin/collections/tickets?sort=-createdAt&${made}`)
    await expect(page.locator('.collection-list')).toBeVisible()
    return page.getByText(subject, { exact: true }).first().isVisible()
  }
  // Which of them it is depends on where the reader is.
  const found = [await isThere(-1), await isThere(0), await isThere(1)].filter(Boolean)
  expect(found).toHaveLength(1)
  expect(await isThere(-3)).toBe(false)
})

test('Back leads to a list whose address was typed, and its rows say whose they are', async ({
  page,
}) => {
  await page.goto('/admin/collections/tickets?sort=organization&limit=25')
  const list = page.locator('.collection-list table')
  await expect(list).toBeVisible()
  // Before anything below the fold was looked at.
  await expect(list).not.toContainText('<No')
  await expect(list.locator('tbody tr').last()).not.toContainText('…')
  const first = list.locator('tbody tr a').first()
  await first.click()
  await page.waitForURL(/\/desk\/\d+/)
  await expect(list).toBeHidden()
  await page.goBack()
  await expect(list).toBeVisible()
  expect(page.url()).toContain('sort=organization')
})

const language = (page: Page) => page.locator('html')

test('another language is spoken as soon as it is chosen', async ({ page }) => {
  await page.goto('/admin/account')
  await expect(language(page)).toHaveAttribute('lang', 'en')
  const select = page.locator('#language-select')
  await select.fill('Deutsch')
  await select.press('Enter')
  await expect(language(page)).toHaveAttribute('lang', 'de')
})
