import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { agentApi } from './parts/agentApi'
import { enter } from './parts/enter'
import { newTicket, signIn } from './portalPages'

async function longTicket(page: Page, subject: string, replies: number) {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, subject)
  const sam = await agentApi(page.request)
  const ticket = await sam.idOf(number)
  for (let at = 1; at <= replies; at++) {
    await sam.write(ticket, `Line ${at} of ${subject}.\n\n${'More of it. '.repeat(40)}`)
  }
  return { number, ticket, sam }
}

const inView = (page: Page, text: string) =>
  expect(page.getByText(text, { exact: false }).first()).toBeInViewport()

test(
  'a long ticket opens at what is new, and at its newest message when nothing is',
  { tag: '@both' },
  async ({ page }) => {
    const { number, ticket, sam } = await longTicket(page, `Long ${Date.now()}`, 8)
    await page.goto(`/tickets/${number}`)
    await inView(page, 'Line 8 of')
    await page.goto('/tickets')
    await sam.write(ticket, 'New one.\n\n' + 'Words. '.repeat(300))
    await sam.write(ticket, 'New two.')
    await page.goto(`/tickets/${number}`)
    await inView(page, 'New since you last looked')
    await inView(page, 'New one.')
    // What comes meanwhile is read together with all the rest, which is no longer new by then.
    await sam.write(ticket, 'New three.')
    await expect(page.getByText('New three.')).toBeAttached()
    const begun = page.getByRole('listitem').filter({ hasText: 'New since you last looked' })
    await expect(begun).toContainText('New one.')
    await page.getByRole('link', { name: 'Reply', exact: true }).first().click()
    await expect(page.getByLabel('Your reply')).toBeInViewport()
  },
)

test('a reply that comes out of sight is told, counted, and unread until it is seen', async ({
  page,
}) => {
  const { number, ticket, sam } = await longTicket(page, `Unseen ${Date.now()}`, 8)
  await page.goto(`/tickets/${number}`)
  await inView(page, 'Line 8 of')
  await page.evaluate(() => scrollTo(0, 0))
  await sam.write(ticket, 'Below the fold.')
  const told = page.getByRole('button', { name: /New reply from Sam/ })
  await expect(told).toBeVisible()
  await expect(page).toHaveTitle(/^\(1\) #/)
  const list = await page.context().newPage()
  await list.goto('/tickets?view=all')
  const row = list.getByRole('link', { name: new RegExp(`#${number}`) })
  await expect(row).toContainText('New reply')
  await page.bringToFront()
  await told.click()
  await inView(page, 'Below the fold.')
  await expect(told).toHaveCount(0)
  await expect(page).toHaveTitle(/^#/)
  await expect
    .poll(async () => {
      await list.reload()
      return row.textContent()
    })
    .not.toContain('New reply')
})

test('earlier messages come on top of what is shown', async ({ page }) => {
  test.slow()
  const { number } = await longTicket(page, `Older ${Date.now()}`, 55)
  await page.goto(`/tickets/${number}`)
  await expect(page.getByText('Line 5 of')).toHaveCount(0)
  await page.getByRole('link', { name: 'Show earlier messages' }).click()
  await expect(page.getByText('Line 5 of')).toHaveCount(1)
  await expect(page.getByText('Line 55 of')).toHaveCount(1)
  await inView(page, 'Line 6 of')
})

test('the way back keeps the filter and the place in the list', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 })
  const word = `Wayback${Date.now()}`
  await enter(page.context(), 'ada@acme.example')
  for (let at = 0; at < 10; at++) await newTicket(page, `${word} ${at}`)
  // Rows of the test's own: others come into a list that is shared, and move its end.
  await page.goto(`/tickets?view=all&sort=created&q=${word}`)
  const row = page.locator('[data-row]', { hasText: `${word} 0` })
  await row.scrollIntoViewIfNeeded()
  const place = await page.evaluate(() => scrollY)
  expect(place).toBeGreaterThan(100)
  await row.click()
  await page.waitForURL(/\/tickets\/\d+/)
  await page.getByRole('link', { name: 'All tickets' }).click()
  await expect(page).toHaveURL(new RegExp(`view=all&.*q=${word}|q=${word}.*view=all`))
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(place - 80)
})

test('the next page of the list begins at its top', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 420 })
  await signIn(page, 'ada@acme.example', '/tickets?view=all')
  const next = page.getByRole('link', { name: 'Next page' })
  if ((await next.count()) === 0) {
    for (let at = 0; at < 26; at++) await newTicket(page, `Row ${at} ${Date.now()}`)
    await page.reload()
  }
  await next.scrollIntoViewIfNeeded()
  await next.click()
  await expect(page).toHaveURL(/after=/)
  await expect.poll(() => page.evaluate(() => scrollY)).toBeLessThan(80)
})
