import { expect, test } from '../support/browserTest'
import { signInToAdmin } from './parts/signInToAdmin'
import { untilLive } from './parts/streams'
import { enter } from './parts/enter'
import { newTicket } from './portalPages'

const replies = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'].map((n) => `The ${n} one.`)

test('[3.1d] a page is read once for each reply of one’s own, not again for its event', async ({
  page,
}) => {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, 'Read once')
  const live = untilLive(page)
  await page.goto(`/tickets/${number}`)
  const reads: string[] = []
  page.on('request', (request) => {
    const { rsc, 'next-router-prefetch': isAhead } = request.headers()
    if (rsc && !isAhead && request.method() === 'GET') reads.push(request.url())
  })
  await live
  const reply = async (text: string) => {
    await page.getByLabel('Your reply').fill(text)
    await page.getByRole('button', { name: 'Send reply' }).click()
    // The thread tells when it was written; what is on its way does not.
    const written = page.getByRole('article').filter({ hasText: text })
    await expect(written.getByRole('time')).toBeVisible()
  }
  for (const text of replies) await reply(text)
  expect(reads.length).toBeGreaterThan(0)
  // Two more at most: what happened while the page opened, and one event that came late.
  expect(reads.length).toBeLessThanOrEqual(replies.length + 2)
})

test('an open list of the team shows a new ticket by itself', async ({ page, browser }) => {
  await enter(page.context(), 'ada@acme.example')
  const desk = await signInToAdmin(browser)
  const live = untilLive(desk)
  await desk.goto('/admin/collections/tickets')
  await live
  const subject = `Seen without a reload ${Date.now()}`
  await expect(desk.getByRole('link', { name: /Product pages|#\d+/ }).first()).toBeVisible()
  await desk.evaluate(() => Object.assign(globalThis, { isSamePage: true }))
  await newTicket(page, subject)
  await expect(desk.getByText(subject)).toBeVisible()
  expect(await desk.evaluate(() => 'isSamePage' in globalThis)).toBe(true)
  await desk.context().close()
})
