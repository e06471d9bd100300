import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { barriers } from './parts/barriers'
import { enter } from './parts/enter'

const tickets = '/admin/collections/tickets'

/** The number in a tile, and a way to its list. */
const tile = (page: Page, name: string) =>
  page.getByRole('link', { name: new RegExp(`^${name} ?\\d`) })

test('from the numbers of today to the list behind one, and to a report as a file', async ({
  page,
}) => {
  await enter(page.context(), 'sam@desk.example')
  await page.goto(`${tickets}/today`)
  await expect(page.getByRole('heading', { level: 1, name: 'Today' })).toBeVisible()
  expect(await barriers(page, 'today')).toEqual([])
  // How many they are is counted where nobody else works: tests/http/reports.
  await tile(page, 'Open').click()
  await expect(page).toHaveURL(/status.*in.*open/)
  await expect(page.locator('.collection-list .table tbody tr').first()).toBeVisible()

  await page.goto(`${tickets}/reports`)
  await expect(page.getByRole('heading', { level: 1, name: 'Reports' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /new tickets, most of them about/ })).toBeVisible()
  await page.locator('select[name="priority"]').selectOption('high')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/priority=high/)
  await page.getByRole('navigation', { name: 'By' }).getByRole('link', { name: 'Category' }).click()
  await expect(page).toHaveURL(/by=category.*priority=high/)
  const rows = page.getByRole('region', { name: 'Side by side' })
  await expect(rows.getByRole('columnheader', { name: 'Category' })).toBeVisible()
  expect(await barriers(page, 'reports')).toEqual([])
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save as CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/^report-by-category-.*\.csv$/)
})

test('a ticket for a client whose mail address is known, and what is missing is said at its field', async ({
  page,
}) => {
  const subject = `Called about the invoice ${Date.now()}`
  await enter(page.context(), 'sam@desk.example')
  await page.goto(`${tickets}/new`)
  await page.getByLabel('Subject').fill(subject)
  await page.getByRole('button', { name: 'Create ticket' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Look at the fields' })).toBeVisible()
  const who = page.getByLabel('For whom')
  await expect(who).toHaveAttribute('aria-invalid', 'true')
  await expect(who).toBeFocused()
  expect(await barriers(page, 'a new ticket')).toEqual([])
  await who.fill('nobody@nowhere.example')
  await page.getByLabel('What it is about').fill('She called: the total is wrong.')
  await page.getByLabel('Category').selectOption('Technical Issue')
  await expect(page.getByLabel('Priority')).toHaveValue('high')
  await page.getByRole('button', { name: 'Create ticket' }).click()
  await expect(page.getByText('No client who can sign in has this')).toBeVisible()
  await who.fill('ada@acme.example')
  await page.getByRole('button', { name: 'Create ticket' }).click()
  await expect(page).toHaveURL(/\/tickets\/desk\/\d+$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(subject)
  await expect(page.getByText('Ada Brenner').first()).toBeVisible()
})

test('the pages of a client and of an organization lead to their tickets and people', async ({
  page,
}) => {
  await enter(page.context(), 'sam@desk.example')
  await page.goto('/admin/collections/organizations')
  await page.getByRole('link', { name: 'Acme', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Projects' })).toBeVisible()
  const tickets = page.getByRole('region', { name: 'Tickets' }).first()
  await expect(tickets.getByRole('link').first()).toBeVisible()
  await page.getByRole('link', { name: 'Ada Brenner' }).first().click()
  await expect(page).toHaveURL(/collections\/clients\//)
  await expect(tickets.getByRole('link').first()).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'New ticket' }).click()
  await expect(page.getByLabel('For whom')).toHaveValue('Ada Brenner <ada@acme.example>')
})
