import type { Page } from '@playwright/test'

/** Where a picture begins, whatever was pressed before. */
export const toTop = (page: Page) => page.evaluate(() => window.scrollTo(0, 0))

/** React has taken over the page: a key pressed earlier goes nowhere. */
export const untilAlive = (page: Page) =>
  page.waitForFunction(() =>
    Object.keys(document.querySelector('main') ?? {}).some((key) => key.startsWith('__react')),
  )

export const press = (page: Page, summary: string) =>
  page.locator('summary').filter({ hasText: summary }).click()
