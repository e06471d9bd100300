import type { Page } from '@playwright/test'

import { expect, test } from '../support/browserTest'
import { barriers } from './parts/barriers'
import { enter } from './parts/enter'
import { states } from './portalStates'

test.use({ expectedErrors: [/net::ERR_/] })

/** The narrowest window that must do. */
const narrow = { width: 320, height: 500 }
const pages = ['/tickets?view=all', '/tickets/10', '/tickets/1', '/tickets/new', '/help']

async function fits(page: Page, what: string, width: number) {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(wide, what).toBeLessThanOrEqual(width)
}

for (const size of ['', ' @phone']) {
  const isPhone = size !== ''
  test(`[1.1] [1.2] [1.3] [4.3] no barrier in what opens and what is refused${size}`, async ({
    page,
  }) => {
    const usual = page.viewportSize()!
    await page.goto('/sign-in')
    await page.getByLabel('Email address').fill(`nobody${size.length}@acme.example`)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('do not go together')).toBeVisible()
    const found = await barriers(page, 'a refused sign-in', isPhone)
    await enter(page.context(), 'ada@acme.example')
    for (const [name, reach] of Object.entries(states)) {
      await reach(page)
      found.push(...(await barriers(page, name, isPhone)))
      if (!isPhone) continue
      await page.setViewportSize(narrow)
      await fits(page, name, narrow.width)
      await page.setViewportSize(usual)
    }
    expect(found).toEqual([])
    if (!isPhone) return
    await page.setViewportSize(narrow)
    for (const path of pages) {
      await page.goto(path)
      await fits(page, path, narrow.width)
    }
  })
}

test(
  '[1.1] [1.2] [1.3] nothing scrolls sideways in a window of 1280 points at 200 %',
  { tag: '@soak' },
  async ({ page }) => {
    const width = 640
    await page.setViewportSize({ width, height: 500 })
    await enter(page.context(), 'ada@acme.example')
    for (const path of pages) {
      await page.goto(path)
      await fits(page, path, width)
    }
    for (const [name, reach] of Object.entries(states)) {
      await reach(page)
      await fits(page, name, width)
    }
  },
)
