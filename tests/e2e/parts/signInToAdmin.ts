import type { Browser, Page } from '@playwright/test'
import { enter } from './enter'

/** Portal and admin share one cookie name, so the agent has a browser of their own. */
export async function signInToAdmin(browser: Browser, email = 'sam@desk.example'): Promise<Page> {
  const context = await browser.newContext()
  await enter(context, email)
  return context.newPage()
}
