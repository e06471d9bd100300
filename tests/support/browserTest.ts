import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { expect, test as base, type BrowserContext } from '@playwright/test'

import { openAlive } from './comeAlive'
import { emptied, forgetKept } from './emptied'
import { keepingBrowser, kindOf, usual } from './keepingBrowser'

type OfTest = {
  /** Patterns of console errors that this test causes on purpose. */
  expectedErrors: RegExp[]
  /** It does something to its browser that nobody can take back, so no other test has it after. */
  spoilsBrowser: boolean
  failOnPageErrors: void
}

type OfWorker = {
  /** Browsers that a test has left in order, by how they were made. */
  emptyContexts: Map<string, BrowserContext>
}

/**
 * Playwright's test: every page it opens is alive before the test goes on, and a page that reports
 * an error fails the test unless it was expected.
 *
 * A test that passes leaves its browser, emptied of everything that is somebody's, to the next one:
 * the scripts that were loaded and compiled there need not be again. Playwright's own `reuseContext`
 * throws those away.
 */
export const test = base.extend<OfTest, OfWorker>({
  emptyContexts: [async ({}, use) => use(new Map()), { scope: 'worker' }],
  browser: [
    async ({ playwright, emptyContexts }, use, { project }) => {
      const folder = await mkdtemp(join(tmpdir(), 'desk-browser-'))
      const kept = await keepingBrowser(playwright.chromium, folder, project.use)
      const browser = kept.browser()
      if (!browser) throw new Error('A browser with a folder of its own is none.')
      emptyContexts.set(kindOf({ ...usual, ...project.use }), kept)
      kept.on('page', openAlive)
      const newContext = browser.newContext.bind(browser)
      browser.newContext = async (options) => {
        const context = await newContext(options)
        context.on('page', openAlive)
        return context
      }
      await use(browser)
      await browser.close()
      await rm(folder, { recursive: true, force: true })
    },
    { scope: 'worker' },
  ],
  spoilsBrowser: [false, { option: true }],
  context: async (
    { browser, emptyContexts, spoilsBrowser, javaScriptEnabled, locale, timezoneId, baseURL },
    use,
    testInfo,
  ) => {
    const kind = kindOf({ javaScriptEnabled, locale, timezoneId, baseURL })
    const empty = spoilsBrowser ? undefined : emptyContexts.get(kind)
    emptyContexts.delete(kind)
    const context = empty ?? (await browser.newContext())
    await use(context)
    const isInOrder = !spoilsBrowser && testInfo.status === testInfo.expectedStatus
    // What failed is closed by Playwright's own way, which takes pictures of its pages.
    if (isInOrder) emptyContexts.set(kind, await emptied(context))
    else await context.close()
  },
  page: async ({ context, baseURL }, use) => {
    const page = await context.newPage()
    await forgetKept(page, baseURL ?? '')
    await use(page)
  },
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
