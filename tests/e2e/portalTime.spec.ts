import { expect, test } from '../support/browserTest'
import { enter } from './parts/enter'
import { newTicket } from './portalPages'

// Its clock stays another one.
test.use({ spoilsBrowser: true })

test('[1.1] [1.2] how long ago something was moves on while a page stays open', async ({
  page,
}) => {
  await page.clock.install()
  await enter(page.context(), 'ada@acme.example')
  await page.goto(`/tickets/${await newTicket(page, 'Time passes')}`)
  const written = page.locator('#request time')
  await expect(written).toHaveText('now')
  const exact = await written.getAttribute('title')
  await page.clock.fastForward('06:00')
  await expect(written).toHaveText('6 minutes ago')
  await page.clock.fastForward('02:00:00')
  await expect(written).toHaveText('2 hours ago')
  expect(await written.getAttribute('title')).toBe(exact)
  await expect(page.locator('#request')).toHaveCount(1)
})
