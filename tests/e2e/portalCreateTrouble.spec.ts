import { expect, test } from '../support/browserTest'
import { person } from './parts/desk'
import { fillIn, open, send } from './parts/requestForm'
import { password } from './portalPages'

const attachments = '**/api/tickets/*/attachments'
const text = { mimeType: 'text/plain', buffer: Buffer.from('words') }

test.describe('when a file does not arrive', () => {
  test.use({ expectedErrors: [/net::ERR_/] })

  test('[1.3] [3.1e] the request is sent all the same, and the file can be sent again', async ({
    page,
  }) => {
    await open(page)
    await fillIn(page, 'One file in the way')
    await page.locator('input[type=file]').setInputFiles({ name: 'later.txt', ...text })
    await page.route(attachments, (route) => route.abort())
    await send(page)
    await expect(page.getByText(/Request #\d+ is sent./)).toBeVisible()
    await expect(page.getByText('The connection broke off.')).toBeVisible()
    await page.unroute(attachments)
    await page.getByRole('button', { name: 'Send later.txt again' }).click()
    await expect(page.locator('#request').getByRole('link', { name: /later.txt/ })).toBeVisible()
  })

  test('[1.3] a request whose answer was lost is sent once', async ({ page }) => {
    await open(page)
    await fillIn(page, 'Answered into the void')
    let isCut = true
    await page.route('**/tickets/new', async (route) => {
      if (!isCut || route.request().method() !== 'POST') return route.continue()
      await route.fetch()
      await route.abort()
    })
    await send(page)
    await expect(page.getByRole('button', { name: 'Sending…' })).toBeVisible()
    await expect(page.getByLabel('Subject')).toHaveValue('Answered into the void')
    isCut = false
    await expect(page).toHaveURL(/\/tickets\/\d+/)
    await page.goto('/tickets?q=Answered+into+the+void&view=all')
    await expect(page.locator('[data-row]')).toHaveCount(1)
  })
})

test('[1.3] pressed twice, the button sends once; going back and sending anew makes another', async ({
  page,
}) => {
  await open(page, 'alan@acme.example')
  await fillIn(page, 'Two presses')
  await page.getByRole('button', { name: 'Send request' }).dblclick()
  await expect(page).toHaveURL(/\/tickets\/\d+/)
  await page.goBack()
  await expect(page.getByLabel('Subject')).toHaveValue('')
  await fillIn(page, 'Two presses and later')
  await send(page)
  await expect(page).toHaveURL(/\/tickets\/\d+/)
  await page.goto('/tickets?q=Two+presses&view=all')
  await expect(page.locator('[data-row]')).toHaveCount(2)
})

test('[1.3] a draft outlives a reload, and can be discarded', async ({ page }) => {
  await open(page, 'bob@globex.example')
  await fillIn(page, 'Half written', 'Half a thought. '.repeat(1_500))
  await page.getByRole('radio', { name: 'Urgent' }).check()
  await page.reload()
  await expect(page.getByText('Your draft is back.')).toBeVisible()
  await expect(page.getByLabel('Subject')).toHaveValue('Half written')
  // A long one is not left to the browser to find its direction.
  await expect(page.getByLabel('Description')).toHaveAttribute('dir', 'ltr')
  await expect(page.getByLabel('Category')).not.toHaveValue('')
  await expect(page.getByRole('radio', { name: 'Urgent' })).toBeChecked()
  await page.getByRole('button', { name: 'Discard it' }).click()
  await expect(page.getByLabel('Subject')).toHaveValue('')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(page.getByLabel('Subject')).toHaveValue('Half written')
  await expect(page.getByLabel('Description')).toHaveValue(/^Half a thought/)
  await expect(page.getByRole('radio', { name: 'Urgent' })).toBeChecked()

  // Another tab has a draft of its own, and the newest one to begin with.
  const other = await page.context().newPage()
  await other.goto('/tickets/new')
  await expect(other.getByLabel('Subject')).toHaveValue('Half written')
  await other.getByLabel('Subject').fill('Written in another tab')
  await page.reload()
  await expect(page.getByLabel('Subject')).toHaveValue('Half written')
  await other.getByLabel('Subject').fill('Half written')
  await other.getByLabel('Description').fill('Short.')
  await page.getByLabel('Description').fill('Short.')
  await other.getByRole('button', { name: 'Send request' }).click()
  await expect(other).toHaveURL(/\/tickets\/\d+/)
  await expect(page.getByText('You have sent this request in another tab')).toBeVisible()
  await expect(page.getByLabel('Subject')).toHaveValue('')
  await page.getByLabel('Subject').fill('Thrown away')
  await page.reload()
  await page.getByRole('button', { name: 'Discard it' }).click()
  await page.reload()
  await expect(page.getByLabel('Subject')).toHaveValue('')
})

test.describe('when the session has ended', () => {
  // The stream of the page may learn of it as well.
  test.use({ expectedErrors: [/status of 401/] })

  test('[1.3] a session that ended meanwhile costs no word', async ({ page, context }) => {
    await open(page)
    await fillIn(page, 'Session gone while writing', 'A long story.')
    await context.clearCookies()
    await send(page)
    await expect(page.getByText('Your session has ended')).toBeVisible()
    await expect(page.getByLabel('Description')).toHaveValue('A long story.')
    await page.goto('/tickets/new')
    await page.getByLabel('Email address').fill('ada@acme.example')
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByLabel('Description')).toHaveValue('A long story.')
    await send(page)
    await expect(page).toHaveURL(/\/tickets\/\d+/)
  })
})

test('[1.3b] a category retired while the form was open is told at its field', async ({
  page,
  browser,
}) => {
  const admin = await person(browser, 'admin@desk.example')
  const name = `Soon to go, ${test.info().project.name}`
  const { doc } = await admin.call('post', 'ticket-categories', { name })
  await open(page)
  await fillIn(page, 'Retired meanwhile')
  await page.getByLabel('Category').selectOption({ label: name })
  await admin.call('patch', `ticket-categories/${doc.id}`, { active: false })
  await admin.leave()
  await send(page)
  await expect(
    page.getByText('This category is no longer offered. Choose another one.'),
  ).toBeVisible()
  await expect(page.getByLabel('Subject')).toHaveValue('Retired meanwhile')
  await expect(page.getByLabel('Category').locator('option', { hasText: name })).toHaveCount(0)
  await page.getByLabel('Category').selectOption({ label: 'General Inquiry' })
  await send(page)
  await expect(page).toHaveURL(/\/tickets\/\d+/)
})

test('[1.3] too long a text is told in words and kept', async ({ page }) => {
  await open(page)
  await fillIn(page, 'x'.repeat(201))
  // More than the desk would read of a form.
  await page.getByLabel('Description').evaluate((area: HTMLTextAreaElement) => {
    area.value = 'y'.repeat(300_000)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await send(page)
  await expect(page.getByText('Use at most 200 characters. It has 201.')).toBeVisible()
  await expect(page.getByText(/Use at most 20,?000 characters/)).toBeVisible()
  await expect(page.getByLabel('Subject')).toHaveValue('x'.repeat(201))
  const kept = await page
    .getByLabel('Description')
    .evaluate((area: HTMLTextAreaElement) => area.value.length)
  expect(kept).toBe(300_000)
})
