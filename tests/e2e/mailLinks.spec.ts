import { expect, test } from '../support/browserTest'
import { caughtMails, type CaughtMail } from './parts/caughtMails'
import { tokenOn } from './parts/enter'
import { createTicket, signInByForm } from './portalPages'

const mailbox = process.env.DESK_E2E_MAILBOX ?? 'http://localhost:3001'

const linksIn = ({ html }: CaughtMail) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&'))

test('following every link of every mail changes nothing; the button of a page does', async ({
  page,
  playwright,
  baseURL,
}) => {
  const subject = 'Links of a mail'
  await signInByForm(page, 'ada@acme.example')
  const number = await createTicket(page, subject, 'The shop is slow.')
  const toAda = async () =>
    (await caughtMails(mailbox, subject)).filter(({ to }) => to[0]?.address === 'ada@acme.example')
  await expect.poll(async () => (await toAda()).length).toBe(1)
  // Of what is read on the page meanwhile no mail goes out.
  await page.goto('/tickets')

  const as = async (email: string) =>
    playwright.request.newContext({
      baseURL,
      extraHTTPHeaders: { Authorization: `JWT ${await tokenOn(email)}` },
    })
  const admin = await as('admin@desk.example')
  await admin.post('/api/globals/mail-settings', { data: { waitSeconds: 0 } })
  const { docs } = await (await admin.get(`/api/tickets?where[number][equals]=${number}`)).json()
  const { id } = docs[0]
  await admin.post(`/api/tickets/${id}/messages`, { data: { content: 'It is quick again.' } })
  await admin.patch(`/api/tickets/${id}`, { data: { status: 'resolved' } })
  await expect
    .poll(async () => (await toAda()).some(({ html }) => html.includes('score=5')))
    .toBe(true)
  const mails = await toAda()
  const links = [...new Set(mails.flatMap(linksIn))]
  expect(links.filter((link) => link.includes('score='))).toHaveLength(5)
  expect(links.some((link) => link.includes('/unsubscribe/'))).toBe(true)

  const ada = await as('ada@acme.example')
  const state = async () => {
    const ticket = await (await admin.get(`/api/tickets/${id}`)).json()
    const me = await (await ada.get('/api/clients/me')).json()
    const { status, rating, lastActivityAt } = ticket
    return JSON.stringify({ status, rating, lastActivityAt, choices: me.user.mailChoices })
  }
  const before = await state()
  // As a scanner that knows nobody, and as one that shares the browser of the person.
  const scanner = await playwright.request.newContext({ baseURL })
  for (const link of links) {
    const { pathname, search } = new URL(link)
    for (const reader of [scanner, page.request]) {
      expect((await reader.get(pathname + search)).status(), link).toBeLessThan(500)
    }
  }
  expect(await state()).toBe(before)

  const stop = links.find((link) => link.includes('/unsubscribe/')) ?? ''
  await page.context().clearCookies()
  await page.goto(new URL(stop).pathname)
  await expect(page.getByText(/Stop writing to ada@acme\.example/)).toBeVisible()
  await page.getByRole('button', { name: 'Stop these mails' }).click()
  await expect(page.getByText(/gets no more of these mails/)).toBeVisible()
  expect(await state()).not.toBe(before)

  await signInByForm(page, 'ada@acme.example')
  const five = links.find((link) => link.includes('score=5')) ?? ''
  await page.goto(five.replace(/^https?:\/\/[^/]+/, ''))
  await expect(page.getByRole('radio', { name: /5/ })).toBeChecked()
  await page.getByRole('button', { name: 'Send rating' }).click()
  await expect.poll(state).toContain('"score":5')
  await admin.post('/api/globals/mail-settings', { data: { waitSeconds: 60 } })
  await ada.patch(`/api/clients/${(await (await ada.get('/api/clients/me')).json()).user.id}`, {
    data: { mailChoices: { ticketCreated: true, reply: true, statusChanged: true } },
  })
})
