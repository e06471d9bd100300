import { expect, test as base } from '@playwright/test'

import { openAlive } from './comeAlive'

type OfTest = {
  /** Patterns of console errors that this test causes on purpose. */
  expectedErrors: RegExp[]
  failOnPageErrors: void
}

/**
 * Playwright's test: every page it opens is alive before the test goes on, and a page that reports
 * an error fails the test unless it was expected.
 */
export const test = base.extend<OfTest>({
  browser: [
    async ({ browser }, use) => {
      const newContext = browser.newContext.bind(browser)
      browser.newContext = async (options) => {
        const context = await newContext(options)
        context.on('page', openAlive)
        return context
      }
      await use(browser)
    },
    { scope: 'worker' },
  ],
  expectedErrors: [async ({}, use) => use([]), { option: true }],
  failOnPageErrors: [
    async ({ page, expectedErrors }, use) => {
      const said: string[] = []
      page.on('pageerror', (error) => said.push(String(error)))
      page.on('console', (message) => {
        if (message.type() === 'error') said.push(`${message.text()} ${message.location().url}`)
      })
      await use()
      const unexpected = said.filter((text) => !expectedErrors.some((known) => known.test(text)))
      expect(unexpected, 'errors in the console of the page').toEqual([])
    },
    { auto: true },
  ],
})

export { expect }
