import { expect, test } from '../support/browserTest'
import { agentApi } from './parts/agentApi'
import { untilLive } from './parts/streams'
import { createTicket, pageIsAlive, signIn } from './portalPages'

/** What browsers keep from a page that came over plain http, other than from this machine itself. */
const withoutTls = () => {
  for (const name of ['randomUUID', 'subtle']) Reflect.deleteProperty(Crypto.prototype, name)
  for (const name of ['locks', 'clipboard', 'serviceWorker', 'storage']) {
    Reflect.deleteProperty(Navigator.prototype, name)
  }
}

test('over plain http a client asks, replies with a file and hears the answer', async ({
  page,
  request,
}) => {
  await page.addInitScript(withoutTls)
  const sam = await agentApi(request)
  await signIn(page, 'ada@acme.example')
  const number = await createTicket(page, 'Within our own four walls')
  const live = untilLive(page)
  await page.goto(`/tickets/${number}`)
  await live
  await pageIsAlive(page)
  expect(await page.evaluate(() => 'randomUUID' in crypto || 'locks' in navigator)).toBe(false)

  await page
    .locator('main input[type=file]')
    .first()
    .setInputFiles({ name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from('a line') })
  await page.getByLabel('Your reply').fill('Sent without a lock in the address bar.')
  await page.getByRole('button', { name: 'Send reply' }).click()
  await expect(page.getByText('Reply sent.')).toBeVisible()
  await expect(page.getByRole('link', { name: /log\.txt/ })).toBeVisible()

  await sam.write(await sam.idOf(number), 'canary-over-plain-http')
  await expect(page.getByText('canary-over-plain-http')).toBeVisible()
})
