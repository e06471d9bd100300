import { expect, test } from '../support/browserTest'
import { caughtMails } from './parts/caughtMails'
import { callerWith } from './parts/desk'
import { tokenOn } from './parts/enter'
import { enterAdmin, enterAdminByForm } from './parts/enterAdmin'
import { usualCategory } from './parts/usualCategory'

const mailbox = process.env.DESK_E2E_MAILBOX ?? 'http://localhost:3001'

/** A ticket of its own for each test, asked for by a client. */
async function newTicket(subject: string): Promise<number> {
  const call = callerWith(await tokenOn('bob@globex.example'))
  const { docs } = await call('get', usualCategory)
  const data = { subject, description: 'The **map** stays grey.', category: docs[0]?.id }
  return (await call('post', 'tickets', data)).doc.number
}

test('staff take a ticket, reply, note and change it in one view', async ({ page }) => {
  await newTicket('The map on the contact page is grey')
  await enterAdminByForm(page)
  await page.goto('/admin/collections/tickets')
  await page.getByRole('link', { name: 'The map on the contact page is grey' }).click()
  const thread = page.getByRole('region', { name: 'Conversation' })
  await expect(thread.getByText('map', { exact: true })).toBeVisible()
  const head = page.locator('.desk-head')
  await expect(head.getByText('Open')).toBeVisible()

  await page.getByRole('button', { name: 'Assign to me' }).click()
  await expect(thread.getByText(/took the ticket/)).toBeVisible()

  await page.getByRole('radio', { name: 'Internal note' }).check()
  await page.getByLabel('Your note for the team').fill('The key of the map has run out.')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Note saved.' })).toBeVisible()
  const note = thread.getByRole('article').filter({ hasText: 'The key of the map has run out.' })
  await expect(note.getByText('Internal note, not visible to the client')).toBeVisible()

  await page.getByLabel(/^Your reply to/).fill('We renew the key today.')
  await page.getByRole('button', { name: 'More ways to send' }).click()
  await page.getByRole('menuitem', { name: 'Send and wait' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Reply sent.' })).toBeVisible()
  await expect(head.getByText('Waiting on client')).toBeVisible()
  await expect(page.getByLabel(/^Your reply to/)).toHaveValue('')

  await page.getByLabel('Priority').selectOption('urgent')
  await expect(thread.getByText(/changed the priority from .* to Urgent/)).toBeVisible()
  await expect(head.getByText('Waiting on client')).toBeVisible()

  await page.getByRole('button', { name: 'Close ticket' }).click()
  await expect(page.getByText(/A reply opens it again/)).toBeVisible()
  await page.getByRole('button', { name: 'Reopen ticket' }).click()
  await expect(head.getByText('Open')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Send reply' })).toBeVisible()
})

test.describe('when the desk cannot be reached', () => {
  test.use({ expectedErrors: [/net::ERR_/] })

  test('a reply is kept, over a reload as well', async ({ page }) => {
    const number = await newTicket('The search finds nothing')
    await enterAdmin(page)
    await page.goto(`/admin/collections/tickets/desk/${number}`)
    await page.route('**/messages', (route) => route.abort())
    await page.getByLabel(/^Your reply to/).fill('We look into it.')
    await page.getByRole('button', { name: 'Send reply' }).click()
    await expect(page.getByRole('alert').filter({ hasText: 'Not sent' })).toBeVisible()
    await page.reload()
    await expect(page.getByText('We look into it.')).toBeVisible()
    await page.unroute('**/messages')
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('article').filter({ hasText: 'We look into it.' })).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
  })
})

test('staff open a ticket for a client', async ({ page }) => {
  await enterAdmin(page)
  await page.goto('/admin/collections/tickets/create')
  await page.getByLabel('Subject').fill('Called in: the shop is slow')
  await page.getByLabel('Description').fill('Ivy rang us about it.')
  await page.locator('#field-client .rs__control').click()
  await page.locator('.rs__option', { hasText: 'Ivy' }).click()
  await page.locator('#field-category .rs__control').click()
  await page.locator('.rs__option', { hasText: 'Technical Issue' }).click()
  await page.locator('#action-save').click()
  await page.getByRole('link', { name: 'To the conversation' }).click()
  await expect(page.getByRole('region', { name: 'Conversation' })).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Details' })).toContainText('Initech')
})

test('an admin adds a client, who is invited and asked for no password here', async ({ page }) => {
  const email = `added-${Date.now()}@initech.example`
  await enterAdmin(page, 'admin@desk.example')
  await page.goto('/admin/collections/clients/create')
  await expect(page.getByText('A new person gets an invitation by mail')).toBeVisible()
  await expect(page.locator('#field-password')).toBeHidden()
  await page.getByLabel('Email').fill(email)
  await page.getByLabel('Name').fill('Ines Added')
  await page.getByRole('button', { name: 'Add Membership' }).click()
  await page.locator('#field-memberships__0__organization .rs__control').click()
  await page.locator('.rs__option').getByText('Initech', { exact: true }).click()
  await page.locator('#action-save').click()
  await page.waitForURL(/\/clients\/[0-9a-f-]{36}/)
  const invited = async () => {
    const mails = await caughtMails(mailbox, 'Your account at')
    return mails.filter(({ to }) => to.some(({ address }) => address === email)).length
  }
  await expect.poll(invited).toBe(1)
})
