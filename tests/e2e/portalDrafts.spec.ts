import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { article, gate, messages, open, write } from './parts/portalReplies'

const wouldAsk = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

test('[3.1d] each tab has a draft of its own, and none sends what another has sent', async ({
  page,
  context,
}) => {
  const number = await open(page, 'In two tabs')
  const box = (tab: Page) => tab.getByLabel('Your reply')
  const other = await context.newPage()
  await other.goto(`/tickets/${number}`)
  await box(page).fill('Begun in the first tab.')
  await box(other).fill('Sent from the second tab.')
  await other.getByRole('button', { name: 'Send reply' }).click()
  await expect(article(other, 'Sent from the second tab.')).toHaveCount(1)
  await expect(box(page)).toHaveValue('Begun in the first tab.')
  await page.reload()
  await expect(box(page)).toHaveValue('Begun in the first tab.')

  await other.reload()
  await expect(box(other)).toHaveValue('Begun in the first tab.')
  await other.getByRole('button', { name: 'Send reply' }).click()
  await expect(box(page)).toHaveValue('')
  await page.reload()
  await expect(article(page, 'Begun in the first tab.')).toHaveCount(1)
  await expect(box(page)).toHaveValue('')
})

test('[3.1d] whoever leaves while a reply is under way is asked nothing, and it arrives', async ({
  page,
}) => {
  const number = await open(page, 'Left under way')
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  const seen = gate()
  await page.route(messages, () => seen.open())
  await page.getByLabel('Your reply').fill('Is anybody going to ask?')
  await page.locator('input[type=file]').setInputFiles({
    name: 'left.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('Nothing is lost.'),
  })
  await page.getByRole('button', { name: 'Send reply' }).click()
  await seen.opened
  await expect(article(page, 'Is anybody going to ask?')).toContainText('Sending…')
  // Until all of it is kept, whoever leaves is asked.
  await expect.poll(() => page.evaluate(wouldAsk)).toBe(false)
  await page.goto('/help')
  await page.unroute(messages)
  await page.goto(`/tickets/${number}`)
  await expect(page.getByRole('link', { name: /left\.txt/ })).toBeVisible()
  await expect(article(page, 'Is anybody going to ask?')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  expect(asked).toEqual([])
})

test('[1.2] what is typed outlives a reload, for each ticket by itself, until it is sent', async ({
  page,
}) => {
  const number = await open(page, 'A draft')
  await page.getByLabel('Your reply').fill('Half a thought')
  await page.goto('/tickets/10')
  await expect(page.getByLabel('Your reply')).toHaveValue('')
  await page.goto(`/tickets/${number}`)
  await expect(page.getByLabel('Your reply')).toHaveValue('Half a thought')
  await write(page, 'A whole thought')
  await expect(page.getByText('Reply sent.').first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Your reply')).toHaveValue('')
})
