import { expect, test } from '../../support/browserTest'
import { agentApi } from '../parts/agentApi'
import { desk } from '../parts/enter'
import { enterAdminByForm } from '../parts/enterAdmin'
import { untilLive } from '../parts/streams'
import { createTicket, signInByForm } from '../portalPages'

export const plainHttp = () =>
  test.describe('over plain http', () => {
    // The browser says that it takes no notice of a header that needs TLS.
    test.use({ expectedErrors: [/Cross-Origin-Opener-Policy header has been ignored/] })

    test('a client replies with a file and hears the answer, and staff work', async ({
      page,
      browser,
      playwright,
    }) => {
      const sam = await agentApi(await playwright.request.newContext({ baseURL: desk }))
      await signInByForm(page, 'ada@acme.example')
      const number = await createTicket(page, 'Within our own four walls')
      const live = untilLive(page)
      await page.goto(`/tickets/${number}`)
      await live
      expect(await page.evaluate(() => isSecureContext)).toBe(false)

      const file = { name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from('a line') }
      await page.locator('main input[type=file]').first().setInputFiles(file)
      await page.getByLabel('Your reply').fill('Sent without a lock in the address bar.')
      await page.getByRole('button', { name: 'Send reply' }).click()
      await expect(page.getByText('Reply sent.').first()).toBeVisible()
      const link = page.getByRole('link', { name: /log\.txt/ })
      await expect(link).toBeVisible()
      const download = page.waitForEvent('download')
      await link.click()
      expect((await download).suggestedFilename()).toBe('log.txt')

      await sam.write(await sam.idOf(number), 'canary-over-plain-http')
      await expect(page.getByText('canary-over-plain-http')).toBeVisible()

      const admin = await (await browser.newContext()).newPage()
      await enterAdminByForm(admin)
      await admin.goto('/admin/collections/tickets')
      await admin.getByRole('link', { name: 'Within our own four walls' }).click()
      await expect(admin.getByText('canary-over-plain-http', { exact: true })).toBeVisible()
      await admin.context().close()
    })
  })
