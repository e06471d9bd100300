import { expect, test as base } from '@playwright/test'

/** Playwright's test, failing when the page reports an error that the test did not expect. */
export const test = base.extend<{
  /** Patterns of console errors that this test causes on purpose. */
  expectedErrors: RegExp[]
  failOnPageErrors: void
}>({
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
