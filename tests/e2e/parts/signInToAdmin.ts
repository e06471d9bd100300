import type { Browser, Page } from '@playwright/test'
import { password } from '../portalPages'

/** Portal and admin share one cookie name, so the agent has a browser of their own. */
export async function signInToAdmin(browser: Browser, email = 'sam@desk.example'): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await page.goto('/admin/login')
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => !url.pathname.includes('/login'))
  return page
}
