import { expect, test } from '../support/browserTest'
import { caughtMails } from './parts/caughtMails'
import { enterAdminByForm } from './parts/enterAdmin'
import { createTicket, signInByForm } from './portalPages'

const mailbox = process.env.DESK_E2E_MAILBOX ?? 'http://localhost:3001'

test('a request is asked, confirmed by mail, answered, closed and taken up again', async ({
  page,
  browser,
}) => {
  const subject = 'The shop takes no vouchers'
  await signInByForm(page, 'ada@acme.example')
  const number = await createTicket(page, subject, 'Every code is **refused** since Monday.')
  await expect(page.getByRole('heading', { name: subject })).toBeVisible()

  const toAda = async () =>
    (await caughtMails(mailbox, subject)).filter(({ to }) => to[0]?.address === 'ada@acme.example')
  await expect.poll(async () => (await toAda()).length).toBe(1)
  const [mail] = await toAda()
  expect(mail?.to).toMatchObject([{ address: 'ada@acme.example' }])
  expect(mail?.subject).toContain(`#${number}`)
  expect(mail?.text).toContain(`/tickets/${number}`)
  expect(mail?.html).toContain(`/tickets/${number}`)

  const sam = await (await browser.newContext()).newPage()
  await enterAdminByForm(sam)
  await sam.goto('/admin/collections/tickets')
  await sam.getByRole('link', { name: subject }).click()
  await expect(sam.getByText('Every code is refused since Monday.')).toBeVisible()
  await sam.getByRole('radio', { name: 'Internal note' }).check()
  await sam.getByLabel(/note/i).last().fill('Looks like the old gateway again.')
  await sam.getByRole('button', { name: 'Save note' }).click()
  await expect(sam.getByText('Note saved.')).toBeVisible()
  await sam.getByRole('radio', { name: /^Reply to Ada/ }).check()
  await sam.getByLabel(/Your reply to Ada/).fill('Found it: the codes had expired. New ones work.')
  await sam.getByRole('button', { name: 'Send reply' }).click()
  await expect(sam.getByText('Reply sent.')).toBeVisible()

  await page.goto(`/tickets/${number}`)
  await expect(page.getByText('Found it: the codes had expired. New ones work.')).toBeVisible()
  await expect(page.getByText('In Progress').first()).toBeVisible()
  await expect(page.getByText('old gateway')).toHaveCount(0)

  await page.getByRole('button', { name: 'Close ticket' }).click()
  await expect(page.getByText('Ticket closed.')).toBeVisible()
  await page.getByRole('button', { name: 'Reopen ticket' }).click()
  await expect(page.getByText('Ticket reopened.')).toBeVisible()
  await sam.context().close()
})
