import type { BrowserContext, Page } from '@playwright/test'

/** A browser without pages, without anybody's session, and without what a test has put in its way. */
export async function emptied(context: BrowserContext): Promise<BrowserContext> {
  await Promise.all(context.pages().map((page) => page.close()))
  await context.unrouteAll({ behavior: 'ignoreErrors' })
  await context.setOffline(false)
  await context.clearPermissions()
  await context.clearCookies()
  return context
}

/** Of those who were there before: only when their pages are gone do they write no more. */
export async function forgetKept(page: Page, origin: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const storageTypes = 'local_storage,indexeddb,cache_storage,service_workers,file_systems'
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes })
  await session.detach()
}
