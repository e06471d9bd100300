import type { Page } from '@playwright/test'
import { signIn } from '../portalPages'

export async function open(page: Page, email = 'ada@acme.example') {
  await signIn(page, email, '/tickets/new')
}

export async function fillIn(page: Page, subject: string, description = 'As the subject says.') {
  await page.getByLabel('Subject').fill(subject)
  await page.getByLabel('Category').selectOption({ label: 'Technical Issue' })
  await page.getByLabel('Description').fill(description)
}

export const send = (page: Page) => page.getByRole('button', { name: 'Send request' }).click()
