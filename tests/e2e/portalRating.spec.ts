import { expect, test } from '../support/browserTest'
import { changeAsSam } from './parts/desk'
import { enter } from './parts/enter'
import { newTicket, signIn } from './portalPages'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('[1.4] [1.4a] [1.4c] a client closes, rates, changes the rating, reopens', async ({
      page,
      browser,
    }) => {
      await enter(page.context(), 'ivy@initech.example')
      const number = await newTicket(page, `To be rated ${javaScriptEnabled}`)
      await page.goto(`/tickets/${number}`)
      await expect(page.getByText('How did we do?')).toHaveCount(0)
      await changeAsSam(browser, number, { status: 'resolved' })
      await page.goto(`/tickets/${number}`)
      await page.getByRole('button', { name: 'Send rating' }).click()
      await expect(page.getByText('Choose a number from 1 to 5.')).toBeVisible()
      await page.getByRole('radio', { name: /4/ }).check()
      await page.getByLabel('Comment (optional)').fill('Quick, thank you.')
      await page.getByRole('button', { name: 'Send rating' }).click()
      await expect(page.getByText('Thank you for your rating.')).toBeVisible()
      await expect(page.getByText(/4 of 5: Good/)).toBeVisible()
      await expect(page.getByText('Quick, thank you.').first()).toBeVisible()

      await page.locator('summary').filter({ hasText: 'Change rating' }).click()
      await page.getByRole('radio', { name: /5/ }).check()
      await page.getByRole('button', { name: 'Change rating' }).click()
      await expect(page.getByText(/5 of 5: Very good/)).toBeVisible()

      await page.getByRole('button', { name: 'Close ticket' }).click()
      await expect(page.getByText('Ticket closed.')).toBeVisible()
      await page.getByRole('button', { name: 'Reopen ticket' }).click()
      await expect(page.getByText('Ticket reopened.')).toBeVisible()
    })
  })
}

test('[1.4b] what was closed too long ago offers a follow-up instead', async ({ page }) => {
  await signIn(page, 'ada@acme.example', '/tickets/1')
  await expect(page.getByText(/closed more than 30 days ago/)).toBeVisible()
  await expect(page.getByLabel('Your reply')).toHaveCount(0)
  await page.getByRole('link', { name: 'Create a follow-up' }).click()
  await expect(page.getByLabel('Subject')).toHaveValue(/Follow-up to #1: Contact form/)
})

test('[1.4c] a colleague reads the rating and cannot give one', async ({ page, browser }) => {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, 'Not for Alan to rate')
  await changeAsSam(browser, number, { status: 'resolved' })
  const alan = await (await browser.newContext()).newPage()
  await signIn(alan, 'alan@acme.example', `/tickets/${number}`)
  await expect(alan.getByRole('heading', { level: 1 })).toContainText('Not for Alan')
  await expect(alan.getByText('How did we do?')).toHaveCount(0)
  await alan.context().close()
})
