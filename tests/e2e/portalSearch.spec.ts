import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { signIn } from './portalPages'

const rows = (page: Page) => page.locator('[data-row]')
const row = (page: Page, subject: string | RegExp) => rows(page).filter({ hasText: subject })

test('[4.1] the list follows what one types, marks it, and clears with the box', async ({
  page,
}) => {
  await signIn(page, 'ada@acme.example', '/tickets?view=all')
  const search = page.getByRole('searchbox', { name: 'Search tickets' })
  await search.pressSequentially('recoverd')
  await expect(page.getByText('Nothing is written as “recoverd”.')).toBeVisible()
  await expect(row(page, 'Contact form loses attachments').locator('mark')).toHaveText('recovered')
  await expect(search).toHaveValue('recoverd')
  await search.fill('"size limit" status:closed')
  await expect(rows(page)).toHaveCount(1)
  await search.fill('gobbledygook <b>')
  await expect(page.getByText('Nothing was found for “gobbledygook <b>”.')).toBeVisible()
  await search.fill('')
  await expect(page.getByText('Nothing was found')).toHaveCount(0)
  await expect(rows(page).first()).toBeVisible()
  await expect(page).not.toHaveURL(/q=/)
  // One step back is before the search, however many letters it had.
  await page.goBack()
  await expect(page).not.toHaveURL(/q=/)
})
