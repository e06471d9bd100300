import { expect } from '../support/browserTest'
import type { Page } from '@playwright/test'
import { keysAreHeard } from './portalPages'

const article = '/help/a-request-that-gets-solved-fast'

/** On a phone the filters are folded away. */
async function unfold(page: Page) {
  const created = page.locator('summary').filter({ hasText: 'Created' })
  if (!(await created.isVisible())) await page.getByText('Filter and sort').click()
  await expect(created).toBeVisible()
}

/** States that a client gets into by doing something. None of them leaves anything behind that
 * another test would meet: of Ada only her answer to an article. */
export const states: Record<string, (page: Page) => Promise<void>> = {
  'the account menu': async (page) => {
    await page.goto('/tickets?view=all&priority=high')
    await page.locator('summary').filter({ hasText: 'Account of' }).click()
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible()
  },
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
    await keysAreHeard(page)
    await page.keyboard.press('?')
    await expect(page.getByRole('dialog')).toBeVisible()
  },
  'a reply that failed': async (page) => {
    await page.goto('/tickets/10')
    await page.locator('input[type=file]').setInputFiles({
      name: 'a-long-name-for-a-program-that-nobody-wants.exe',
      mimeType: 'x',
      buffer: Buffer.from('MZ'),
    })
    await page.route('**/messages', (route) => route.abort())
    await page.getByLabel('Your reply').fill('A reply. '.repeat(20))
    await page.getByRole('button', { name: 'Send reply' }).click()
    await expect(page.getByText('could not be confirmed')).toBeVisible()
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('region', { name: 'Preview' })).toBeVisible()
  },
  'a refused request with suggestions': async (page) => {
    await page.goto('/tickets/new')
    await page.getByLabel('Subject').fill('priority of a request')
    await expect(page.getByRole('complementary').getByRole('link').first()).toBeVisible()
    await page.locator('input[type=file]').setInputFiles([
      { name: 'seen.txt', mimeType: 'text/plain', buffer: Buffer.from('words') },
      { name: 'setup.exe', mimeType: 'text/plain', buffer: Buffer.from('MZ') },
    ])
    await expect(page.getByText('Files of this kind are not taken here.')).toBeVisible()
    await page.getByRole('button', { name: 'Send request' }).click()
    await expect(page.getByText('Describe what you need.')).toBeVisible()
  },
  'a refused account': async (page) => {
    await page.goto('/account')
    await page.getByLabel('Name').fill(' ')
    await page.getByRole('button', { name: 'Save' }).first().click()
    await expect(page.getByText('Enter your name.')).toBeVisible()
  },
  'a refused password': async (page) => {
    await page.goto('/account/password')
    await page.getByLabel('Current password').fill('x')
    await page.getByLabel('New password', { exact: true }).fill('short')
    await page.getByLabel('New password again').fill('other')
    await page.getByRole('button', { name: 'Change password' }).click()
    await expect(page.getByText(/Use at least \d+ characters\./)).toBeVisible()
  },
  'the words after a vote': async (page) => {
    await page.goto(article)
    await page.getByRole('button', { name: 'No', exact: true }).click()
    await expect(page.getByLabel('What was missing or wrong?')).toBeVisible()
  },
}
