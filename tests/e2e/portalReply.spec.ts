import type { Route } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { password } from './portalPages'
import { article, gate, messages, open, write } from './parts/portalReplies'

const attachments = '**/api/tickets/*/attachments'

test('[3.1d] a reply stands there at once as being sent, then as sent', async ({ page }) => {
  await open(page, 'Shown at once')
  const door = gate()
  await page.route(messages, async (route) => {
    await door.opened
    await route.continue()
  })
  await write(page, 'Here is **more** of it.')
  await expect(article(page, 'Here is **more** of it.')).toContainText('Sending…')
  await expect(page.getByLabel('Your reply')).toHaveValue('')
  await page.getByLabel('Your reply').fill('The next one, meanwhile.')
  door.open()
  await expect(page.locator('article strong').filter({ hasText: 'more' })).toBeVisible()
  await expect(article(page, 'of it.')).toHaveCount(1)
  await expect(page.getByText('Reply sent.').first()).toBeVisible()
  await expect(page.getByLabel('Your reply')).toHaveValue('The next one, meanwhile.')
})

test.describe('when the desk is not reached', () => {
  test.use({ expectedErrors: [/net::ERR_/] })

  test('[3.1d] [3.1e] a reply stays with its text, goes back into the box, and gets its file', async ({
    page,
  }) => {
    await open(page, 'Not reached')
    // It arrives, but its answer does not.
    await page.route(messages, async (route) => {
      await route.fetch()
      await route.abort()
    })
    await write(page, 'Lost on the way?')
    await expect(
      page.getByRole('alert').filter({ hasText: 'could not be confirmed' }),
    ).toBeVisible()
    await page.unroute(messages)
    await page.reload()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)
    await page.reload()
    await expect(article(page, 'Lost on the way?')).toHaveCount(1)
    await expect(page.getByRole('button', { name: 'Try again' })).toHaveCount(0)

    // One that was not sent goes back into the box.
    await page.route(messages, (route) => route.abort())
    await write(page, 'First thought.')
    await page.getByRole('button', { name: 'Back to editing' }).click()
    await expect(page.getByLabel('Your reply')).toHaveValue('First thought.')
    await page.reload()
    await expect(page.getByLabel('Your reply')).toHaveValue('First thought.')

    // A file that did not arrive is sent again, its text stays sent.
    await page.unroute(messages)
    await page.route(attachments, (route) => route.abort())
    await page.locator('input[type=file]').setInputFiles({
      name: 'again.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('words'),
    })
    await write(page, 'With a file.')
    await expect(page.getByText('The connection broke off.')).toBeVisible()
    await page.unroute(attachments)
    await page.getByRole('button', { name: 'Send again.txt again' }).click()
    await expect(
      article(page, 'With a file.').getByRole('link', { name: /again.txt/ }),
    ).toBeVisible()
    await expect(article(page, 'With a file.')).toHaveCount(1)
  })
})

test.describe('when the session has ended', () => {
  test.use({ expectedErrors: [/status of 401/] })

  test('[3.1d] the text is kept: sign in beside it and go on', async ({
    page,
    context,
    playwright,
    baseURL,
  }) => {
    await open(page, 'Session over')
    // The reply alone goes without its session: a page that follows by itself would leave first.
    const withoutSession = async (route: Route) => {
      const stranger = await playwright.request.newContext({ baseURL })
      const headers = { 'Content-Type': 'application/json', Origin: baseURL ?? '' }
      const response = await stranger.fetch(route.request(), { headers })
      await route.fulfill({ response })
      await stranger.dispose()
    }
    await page.route(messages, withoutSession, { times: 1 })
    await write(page, 'Written too late.')
    await expect(page.getByText('Your session has ended')).toBeVisible()
    await context.clearCookies()
    const [tab] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('link', { name: 'Sign in in a new tab' }).click(),
    ])
    await tab.getByLabel('Email address').fill('ada@acme.example')
    await tab.getByLabel('Password').fill(password)
    await tab.getByRole('button', { name: 'Sign in' }).click()
    await expect(tab.getByRole('heading', { level: 1 })).toContainText('Session over')
    await tab.close()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.getByText('Reply sent.').first()).toBeVisible()
    await expect(article(page, 'Written too late.')).toHaveCount(1)
  })
})

test.describe('files that are refused', () => {
  test.use({ expectedErrors: [/status of 400/] })

  test('[3.1e] each file shows how far it is, can be cancelled, and says why it was refused', async ({
    page,
  }) => {
    await open(page, 'Three files')
    const text = { mimeType: 'text/plain', buffer: Buffer.from('words') }
    await page.locator('input[type=file]').setInputFiles([
      { name: 'first.txt', ...text },
      { name: 'setup.exe', ...text },
      { name: 'no-picture.png', ...text },
      { name: 'last.txt', ...text },
    ])
    await expect(page.getByText('Files of this kind are not taken here.')).toBeVisible()
    const door = gate()
    await page.route(attachments, async (route) => {
      if (route.request().postData()?.includes('first.txt')) await door.opened
      await route.continue().catch(() => {})
    })
    await write(page, 'Three files, one of them fit.')
    await expect(page.getByRole('progressbar', { name: 'first.txt' })).toBeVisible()
    await page.getByRole('button', { name: 'Cancel first.txt' }).click()
    door.open()
    await expect(
      page.getByText(/content of "no-picture.png" is not what its name says/),
    ).toBeVisible()
    await page.getByRole('button', { name: 'Remove no-picture.png' }).click()
    const sent = article(page, 'Three files, one of them fit.')
    await expect(sent.getByRole('link', { name: /last.txt/ })).toBeVisible()
    await expect(sent).toHaveCount(1)
    await page.reload()
    await expect(sent.getByRole('link', { name: /\.\w{3}/ })).toHaveCount(1)
  })
})

test('[1.2] [3.1d] pressed twice, a reply stands once, and its preview shows what others will see', async ({
  page,
}) => {
  await open(page, 'Twice pressed')
  await page.getByLabel('Your reply').fill('Only one of me.')
  await page.getByRole('button', { name: 'Send reply' }).dblclick()
  await expect(page.getByText('Reply sent.').first()).toBeVisible()
  await page.reload()
  await expect(article(page, 'Only one of me.')).toHaveCount(1)

  await page
    .getByLabel('Your reply')
    .fill('**bold** <script>alert(1)</script> ![x](https://e.example/x.png)')
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('region', { name: 'Preview' })
  await expect(preview.locator('strong')).toHaveText('bold')
  await expect(preview.locator('img, script')).toHaveCount(0)
  await page.getByLabel('Your reply').pressSequentially(' and *more*')
  await expect(preview.locator('em')).toHaveText('more')
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(preview).toHaveCount(0)
  await expect(page.getByLabel('Your reply')).toHaveValue(/bold/)
})

test('[1.2] five megabytes of pasted text are refused in words, kept, and sent as a file', async ({
  page,
}) => {
  await open(page, 'A long paste')
  const box = page.getByLabel('Your reply')
  await box.evaluate((area: HTMLTextAreaElement) => {
    area.value = 'A line of a log. '.repeat(310_000)
    area.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await page.getByRole('button', { name: 'Send reply' }).click()
  await expect(page.getByText(/Use at most 20,?000 characters/)).toBeVisible()
  expect(await box.evaluate((area: HTMLTextAreaElement) => area.value.length)).toBe(5_270_000)
  await page.getByRole('button', { name: 'Attach this text as a file' }).click()
  await expect(page.getByText('text.txt', { exact: true })).toBeVisible()
  await write(page, 'The log is attached.')
  await expect(
    article(page, 'The log is attached.').getByRole('link', { name: /text.txt/ }),
  ).toBeVisible()
})
