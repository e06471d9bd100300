import { expect, test } from '../support/browserTest'
import { enter } from './parts/enter'
import { createTicket, newTicket, password } from './portalPages'

test.use({ javaScriptEnabled: false })

test('without JavaScript: sign in, ask, reply, close and reopen', async ({ page }) => {
  await page.goto('/tickets/new')
  await expect(page).toHaveURL('/sign-in?next=%2Ftickets%2Fnew')
  await page.getByLabel('Email address').fill('ada@acme.example')
  await page.getByLabel('Password').fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('alert')).toContainText('do not go together')
  await expect(page.getByLabel('Email address')).toHaveValue('ada@acme.example')
  await expect(page.getByLabel('Password')).toHaveValue('')

  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('New request')

  await page.getByLabel('Subject').fill('The map is gone')
  await page.getByRole('radio', { name: 'High' }).check()
  await page.getByLabel('Description').fill('It was **below** the form.')
  await page.getByRole('button', { name: 'Send request' }).click()
  await expect(page.getByRole('alert')).toContainText('Nothing was sent')
  await expect(page.getByText('Choose a category.')).toBeVisible()
  await expect(page.getByLabel('Subject')).toHaveValue('The map is gone')
  await expect(page.getByRole('radio', { name: 'High' })).toBeChecked()
  await expect(page.getByLabel('Description')).toHaveValue('It was **below** the form.')

  await page.getByLabel('Category').selectOption({ label: 'Technical Issue' })
  await page.getByRole('button', { name: 'Send request' }).click()
  await expect(page.getByText('Request sent.')).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('The map is gone')
  await expect(page.locator('#request strong')).toHaveText('below')
  await expect(page.locator('#request')).toContainText('Ada')

  await page.getByLabel('Your reply').fill('It is back after a reload.')
  await page.getByLabel('Files').setInputFiles({
    name: 'notes of ada.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('seen at nine'),
  })
  await page.getByRole('button', { name: 'Send reply' }).click()
  await expect(page.getByText('Reply sent.').first()).toBeVisible()
  const reply = page.getByRole('article').filter({ hasText: 'back after a reload' })
  await expect(reply.getByRole('link', { name: 'notes of ada.txt' })).toBeVisible()
  await expect(page.getByLabel('Your reply')).toHaveValue('')

  await page.getByRole('button', { name: 'Close ticket' }).click()
  await expect(page.getByText('Ticket closed.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Reopen and send' })).toBeVisible()
  await page.getByRole('button', { name: 'Reopen ticket' }).click()
  await expect(page.getByText('Ticket reopened.')).toBeVisible()

  await page.getByRole('link', { name: 'All tickets' }).click()
  await expect(page.getByRole('link', { name: /The map is gone/ }).first()).toBeVisible()
})

test('[1.3] without JavaScript: a priority left open is that of the category', async ({ page }) => {
  await enter(page.context(), 'ada@acme.example')
  const number = await createTicket(page, 'How urgent is it?')
  await page.goto(`/tickets/${number}`)
  await expect(page.getByRole('heading', { level: 1 }).locator('..')).toContainText('High')
})

test('without JavaScript: a file that is refused costs no text', async ({ page }) => {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, 'A file for you')
  await page.goto(`/tickets/${number}`)
  await page.getByLabel('Your reply').fill('Here is the program.')
  await page.getByLabel('Files').setInputFiles([
    { name: 'fine.txt', mimeType: 'text/plain', buffer: Buffer.from('fine') },
    { name: 'setup.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ') },
  ])
  await page.getByRole('button', { name: 'Send reply' }).click()
  await expect(page.getByText('setup.exe was not accepted.')).toBeVisible()
  await expect(page.getByLabel('Your reply')).toHaveValue('Here is the program.')
  await page.goto(`/tickets/${number}`)
  await expect(page.getByText('Here is the program.')).toHaveCount(0)
  await expect(page.getByText('fine.txt')).toHaveCount(0)
})

test('[1.1] without JavaScript: filters live in the address', async ({ page }) => {
  await enter(page.context(), 'ada@acme.example')
  await newTicket(page, 'A filter test')
  await page.goto('/tickets?view=all')
  await page.getByRole('combobox', { name: 'Category' }).selectOption({ label: 'Billing Question' })
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('created')
  await page.getByRole('button', { name: 'Apply' }).last().click()
  await expect(page).toHaveURL(/view=all.*category=[0-9a-f-]{36}.*sort=created/)
  await expect(page.getByRole('link', { name: /A filter test/ })).toHaveCount(0)
  await page.getByRole('link', { name: 'Clear filters' }).first().click()
  await expect(page.getByRole('link', { name: /A filter test/ }).first()).toBeVisible()
})
