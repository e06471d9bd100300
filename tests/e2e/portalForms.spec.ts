import type { Route } from '@playwright/test'
import { randomUUID } from 'node:crypto'
import { expect, test } from '../support/browserTest'
import { enter } from './parts/enter'
import { hiddenFields, newTicket, signIn } from './portalPages'

test.describe('when the ticket is closed meanwhile', () => {
  test.use({ expectedErrors: [/status of 409/] })

  test('[3.1d] a reply written while the ticket was closed is kept and can reopen it', async ({
    page,
    context,
    baseURL,
  }) => {
    await enter(page.context(), 'ada@acme.example')
    await page.goto(`/tickets/${await newTicket(page, 'Closed meanwhile')}`)
    await page.getByLabel('Your reply').fill('One more thing.')

    // Between the press and the message: whatever happens earlier, the page follows by itself.
    const closeFirst = async (route: Route) => {
      const id = /tickets\/([^/]+)\/messages/.exec(route.request().url())?.[1]
      const headers = { origin: baseURL ?? '' }
      const closed = await context.request.post(`/api/tickets/${id}/closure`, { headers })
      expect(closed.status()).toBe(200)
      await route.continue()
    }
    await page.route('**/messages', closeFirst, { times: 1 })
    await page.getByRole('button', { name: 'Send reply' }).click()
    await expect(page.getByText('closed while you wrote')).toBeVisible()
    await expect(page.getByText('One more thing.')).toBeVisible()
    await page.getByRole('button', { name: 'Reopen and send' }).first().click()
    await expect(page.getByText('Reply sent.').first()).toBeVisible()
    await expect(page.getByText('Open', { exact: true }).first()).toBeVisible()
    await expect(page.getByRole('article').filter({ hasText: 'One more thing.' })).toHaveCount(1)
    await expect(page.getByLabel('Your reply')).toHaveValue('')
  })
})

test('the same form sent twice at once makes one ticket', async ({ page, baseURL }) => {
  await signIn(page, 'alan@acme.example', '/tickets/new')
  const category = page.getByLabel('Category')
  await category.selectOption({ label: 'Technical Issue' })
  const form = {
    ...hiddenFields(await (await page.request.get('/tickets/new')).text()),
    subject: `Sent twice ${randomUUID()}`,
    category: await category.inputValue(),
    priority: 'normal',
    description: 'Impatient finger.',
  }
  const send = () =>
    page.request.post('/tickets/new', {
      multipart: form,
      headers: { origin: baseURL ?? '' },
      maxRedirects: 0,
    })
  const answers = await Promise.all([send(), send()])
  answers.push(await send())
  expect(answers.map((answer) => answer.status())).toEqual([303, 303, 303])
  // The notice that it leads to is told anew each time; the ticket is one.
  const leadsTo = (answer: (typeof answers)[number]) =>
    new URL(answer.headers().location ?? '', baseURL).pathname
  expect(new Set(answers.map(leadsTo)).size).toBe(1)
  await page.goto('/tickets?sort=created')
  await expect(page.getByText(form.subject)).toHaveCount(1)

  const edited = await page.request.post('/tickets/new', {
    multipart: { ...form, description: 'Something else after going back.' },
    headers: { origin: baseURL ?? '' },
    maxRedirects: 0,
  })
  expect(leadsTo(edited)).not.toBe(leadsTo(answers[0]!))
})

test('[3.1e] a file too large is refused before it is sent, a refused request keeps every choice', async ({
  page,
}) => {
  await signIn(page, 'max@partner.example', '/tickets/new')
  await page.getByLabel('Subject').fill('For which one?')
  await page.getByLabel('Category').selectOption({ label: 'Billing Question' })
  await page.getByRole('radio', { name: 'Urgent' }).check()
  await page.getByLabel('Description').fill('An invoice.')
  await page.locator('input[type=file]').setInputFiles({
    name: 'film.mp4',
    mimeType: 'video/mp4',
    buffer: Buffer.alloc(26 * 1024 * 1024),
  })
  await expect(page.getByText('This file is larger than 25 MB.')).toBeVisible()
  await expect(page.getByLabel('Description')).toHaveValue('An invoice.')
  await page.getByRole('button', { name: 'Remove film.mp4' }).click()
  await page.getByRole('button', { name: 'Send request' }).click()
  await expect(page.getByText('Choose the organization this request is for.')).toBeVisible()
  await expect(page.getByRole('alert').filter({ hasText: 'Nothing was sent' })).toBeFocused()
  await expect(page.getByRole('radio', { name: 'Urgent' })).toBeChecked()
  await expect(page.getByLabel('Category')).not.toHaveValue('')
  await page.getByLabel('Organization').selectOption({ label: 'Globex' })
  await page.getByRole('button', { name: 'Send request' }).click()
  await expect(page.getByText('Request sent.')).toBeVisible()
})
