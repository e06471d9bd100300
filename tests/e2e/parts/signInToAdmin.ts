import type { Browser, Page } from '@playwright/test'
import { enterAdmin } from './enterAdmin'

/** Portal and admin share one cookie name, so the agent has a browser of their own. */
export async function signInToAdmin(browser: Browser, email?: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage()
  await enterAdmin(page, email)
  return page
}
