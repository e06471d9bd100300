import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { changeAsSam } from './parts/desk'
import { comesAlive } from '../support/comeAlive'
import { password } from './portalPages'

/** Presses Tab until the focus is where it should be; never a pointer. */
async function tabTo(page: Page, what: RegExp, most = 60) {
  for (let n = 0; n < most; n++) {
    const name = await page.evaluate(() => {
      const { activeElement: on } = document
      if (on === document.body) return ''
      const labels =
        on instanceof HTMLInputElement ||
        on instanceof HTMLTextAreaElement ||
        on instanceof HTMLSelectElement
          ? [...(on.labels ?? [])]
          : []
      return [
        ...labels.map((label) => label.textContent),
        on?.getAttribute('aria-label'),
        on?.textContent,
      ].join(' ')
    })
    if (what.test(name)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`Nothing called ${what} could be reached.`)
}

test('[1.1] [1.2] [1.3] [1.4] a whole ticket by keyboard alone: sign in, ask, find, reply, close, reopen, rate', async ({
  page,
  browser,
}) => {
  await page.goto('/sign-in')
  await tabTo(page, /Email address/)
  await page.keyboard.type('ivy@initech.example')
  await tabTo(page, /^Password/)
  await page.keyboard.type(password)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/tickets')
  await comesAlive(page)

  await page.keyboard.press('c')
  await expect(page).toHaveURL('/tickets/new')
  await tabTo(page, /Subject/)
  await page.keyboard.type('Asked without a mouse')
  await tabTo(page, /Category/)
  await page.keyboard.type('Tech')
  await tabTo(page, /Description/)
  await page.keyboard.type('Only keys were used.')
  await tabTo(page, /Send request/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tickets\/\d+/)
  const number = Number(/tickets\/(\d+)/.exec(page.url())?.[1])

  await tabTo(page, /All tickets/)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/tickets')
  await page.keyboard.press('/')
  await page.keyboard.type('without a mouse')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=without/)
  await tabTo(page, /Asked without a mouse/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Asked without a mouse')

  await page.keyboard.press('r')
  await page.keyboard.type('One more thing.')
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('Reply sent.').first()).toBeVisible()

  await changeAsSam(browser, number, { status: 'resolved' })
  await page.reload()
  await tabTo(page, /Very poor/)
  for (let up = 1; up < 5; up++) await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: /Very good/ })).toBeChecked()
  await tabTo(page, /Send rating/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Thank you for your rating.')).toBeVisible()
  await tabTo(page, /Close ticket/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ticket closed.')).toBeVisible()
  await tabTo(page, /Reopen ticket/)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Ticket reopened.')).toBeVisible()
})
