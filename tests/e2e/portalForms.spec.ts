import { expect, test } from '../support/browserTest'
import { createTicket, signIn } from './portalPages'

test('a reply written while the ticket was closed is kept and can reopen it', async ({
  page,
  context,
}) => {
  await signIn(page, 'ada@acme.example')
  const number = await createTicket(page, 'Closed meanwhile')
  await page.getByLabel('Your reply').fill('One more thing.')

  const other = await context.newPage()
  await other.goto(`/tickets/${number}`)
  await other.getByRole('button', { name: 'Close ticket' }).click()
  await expect(other.getByText('Ticket closed.')).toBeVisible()
  await other.close()

  await page.getByRole('button', { name: 'Send reply' }).click()
  await expect(page.getByText('closed while you wrote')).toBeVisible()
  await expect(page.getByLabel('Your reply')).toHaveValue('One more thing.')
  await page.getByRole('button', { name: 'Reopen and send' }).click()
  await expect(page.getByText('Ticket reopened and reply sent.')).toBeVisible()
  await expect(page.getByRole('article').filter({ hasText: 'One more thing.' })).toHaveCount(1)
  await expect(page.getByLabel('Your reply')).toHaveValue('')
})

test('the same form sent twice makes one ticket', async ({ page, context }) => {
  await signIn(page, 'alan@acme.example')
  await page.goto('/tickets/new')
  await page.getByLabel('Subject').fill('Sent twice')
  await page.getByLabel('Category').selectOption({ label: 'Technical Issue' })
  await page.getByLabel('Description').fill('Impatient finger.')
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.method() === 'POST'),
    page.getByRole('button', { name: 'Send request' }).click(),
  ])
  await page.waitForURL(/done=created/)
  const first = new URL(page.url()).pathname
  const again = await context.request.fetch(request.url(), {
    method: 'POST',
    headers: await request.allHeaders(),
    data: request.postDataBuffer() ?? undefined,
    maxRedirects: 0,
  })
  expect(again.headers()['x-action-redirect'] ?? again.headers().location).toContain(first)
  await page.goto('/tickets?sort=created')
  await expect(page.getByRole('link', { name: /Sent twice/ })).toHaveCount(1)
})

test('a refused request keeps every choice', async ({ page }) => {
  await signIn(page, 'max@partner.example')
  await page.goto('/tickets/new')
  await page.getByLabel('Subject').fill('For which one?')
  await page.getByLabel('Category').selectOption({ label: 'Billing Question' })
  await page.getByLabel('Priority').selectOption('urgent')
  await page.getByLabel('Description').fill('An invoice.')
  await page.getByRole('button', { name: 'Send request' }).click()
  await expect(page.getByText('Choose the organization this request is for.')).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was sent' })).toBeFocused()
  await expect(page.getByLabel('Priority')).toHaveValue('urgent')
  await expect(page.getByLabel('Category')).not.toHaveValue('')
  await page.getByLabel('Organization').selectOption({ label: 'Globex' })
  await page.getByRole('button', { name: 'Send request' }).click()
  await expect(page.getByText('Request sent.')).toBeVisible()
})
