import { expect, test } from '../support/browserTest'
import { caughtMails, type CaughtMail } from './parts/caughtMails'
import { enter, tokenOn } from './parts/enter'
import { ownClient } from './parts/ownClient'
import { newTicket } from './portalPages'

const mailbox = process.env.DESK_E2E_MAILBOX ?? 'http://localhost:3001'

const linksIn = ({ html }: CaughtMail) =>
  [...html.matchAll(/href="([^"]*)"/g)].map(([, url]) => (url ?? '').replaceAll('&amp;', '&'))

test('following every link of every mail changes nothing; the button of a page does', async ({
  page,
  playwright,
  baseURL,
}) => {
  // Nobody else's: what others read, switch off or are sent meanwhile would change these mails.
  const name = `Mia Links ${Date.now()}`
  await ownClient(name, [])
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@acme.example`
  const subject = `Mail to ${name}`
  await enter(page.context(), email)
  const number = await newTicket(page, subject, 'The shop is slow.')
  const toMia = async () =>
    (await caughtMails(mailbox, subject)).filter(({ to }) => to[0]?.address === email)
  await expect.poll(async () => (await toMia()).length).toBe(1)

  const as = async (whose: string) =>
    playwright.request.newContext({
      baseURL,
      extraHTTPHeaders: { Authorization: `JWT ${await tokenOn(whose)}` },
    })
  const admin = await as('admin@desk.example')
  const { docs } = await (await admin.get(`/api/tickets?where[number][equals]=${number}`)).json()
  const { id } = docs[0]
  // What is urgent waits for no company, so the mails of others need not be hurried.
  await admin.patch(`/api/tickets/${id}`, { data: { priority: 'urgent' } })
  await admin.post(`/api/tickets/${id}/messages`, { data: { content: 'It is quick again.' } })
  await admin.patch(`/api/tickets/${id}`, { data: { status: 'resolved' } })
  await expect
    .poll(async () => (await toMia()).some(({ html }) => html.includes('score=5')))
    .toBe(true)
  const mails = await toMia()
  const links = [...new Set(mails.flatMap(linksIn))]
  expect(links.filter((link) => link.includes('score='))).toHaveLength(5)
  expect(links.some((link) => link.includes('/unsubscribe/'))).toBe(true)

  const mia = await as(email)
  const state = async () => {
    const ticket = await (await admin.get(`/api/tickets/${id}`)).json()
    const me = await (await mia.get('/api/clients/me')).json()
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
  await expect(page.getByText(`Stop writing to ${email}`)).toBeVisible()
  await page.getByRole('button', { name: 'Stop these emails' }).click()
  await expect(page.getByText(/gets no more of these emails/)).toBeVisible()
  expect(await state()).not.toBe(before)

  await enter(page.context(), email)
  const five = links.find((link) => link.includes('score=5')) ?? ''
  await page.goto(five.replace(/^https?:\/\/[^/]+/, ''))
  await expect(page.getByRole('radio', { name: /5/ })).toBeChecked()
  await page.getByRole('button', { name: 'Send rating' }).click()
  await expect.poll(state).toContain('"score":5')
})
