import type { Page } from '@playwright/test'
import { password } from '../portalPages'
import { enter } from './enter'

/** On the first page of the admin as that person, who has signed in somehow. */
export async function enterAdmin(page: Page, email = 'sam@desk.example') {
  await enter(page.context(), email)
  await page.goto('/admin')
}

/** Signs in to the admin by its form: for tests of just that. */
export async function enterAdminByForm(page: Page, email = 'sam@desk.example') {
  await page.goto('/admin/login')
  // Payload marks a form that has come to life; a press before that goes nowhere.
  await page.locator('form[data-form-ready="true"]').waitFor()
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => !url.pathname.includes('/login'))
}
