import { expect, test } from '../support/browserTest'
import { enter } from './parts/enter'
import { newTicket } from './portalPages'

test('[4.2] a client reads until when an answer is promised, and the statement of the month', async ({
  page,
}) => {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, 'When will somebody answer?')
  await page.goto(`/tickets/${number}`)
  const facts = page.getByRole('complementary', { name: 'Details' })
  await expect(facts.getByText(/^Answer by /)).toBeVisible()
  await facts.getByRole('link', { name: 'All promises of this month' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Promises of')
  const row = page.getByRole('row').filter({ hasText: 'When will somebody answer?' })
  await expect(row.first()).toContainText('First answer')
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Save as CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/^promises-\d{4}-\d\d\.csv$/)
})

test('[4.2] staff see what is left in the list, and every line that adds up to a due time', async ({
  page,
}) => {
  await enter(page.context(), 'sam@desk.example')
  await page.goto('/admin/collections/tickets')
  await expect(page.locator('.desk-due').first()).toBeVisible()
  await page.goto('/admin/collections/sla-cycles/report?by=priority')
  await expect(page.getByRole('heading', { name: 'How promises were kept' })).toBeVisible()
  await expect(page.getByRole('table')).toContainText('resolution')
})

test('[4.2] an admin sees opening hours as a week, and adds to it', async ({ page }) => {
  await enter(page.context(), 'admin@desk.example')
  await page.goto('/admin/collections/business-hours')
  await page.getByRole('link', { name: 'Northlight Studio' }).click()
  const saturday = page.locator('.desk-week li').filter({ hasText: 'Saturday' })
  await expect(saturday).toContainText('closed')
  await saturday.getByRole('button', { name: '+ open' }).click()
  await expect(saturday.getByLabel('Saturday: opens')).toHaveValue('09:00')
  await saturday.getByLabel('Saturday: opens').fill('10:00')
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('successfully')).toBeVisible()
  await page.reload()
  await expect(saturday.getByLabel('Saturday: opens')).toHaveValue('10:00')
  await saturday.getByRole('button', { name: 'Remove this interval of Saturday' }).click()
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(page.getByText('successfully')).toBeVisible()
})
