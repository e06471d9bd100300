import type { Page } from '@playwright/test'
import { password } from '../portalPages'

/** Signs in to the admin by its form. */
export async function enterAdmin(page: Page, email = 'sam@desk.example') {
  await page.goto('/admin/login')
  // Payload marks a form that has come to life; a press before that goes nowhere.
  await page.locator('form[data-form-ready="true"]').waitFor()
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => !url.pathname.includes('/login'))
}
