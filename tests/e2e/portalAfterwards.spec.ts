import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { agentApi } from './parts/agentApi'
import { enter } from './parts/enter'
import { newTicket, signIn } from './portalPages'

/** Sent, and known to be: what is not yet confirmed would be kept for another try. */
async function send(page: Page, text: string) {
  await page.getByLabel('Your reply', { exact: true }).first().fill(text)
  await page.getByRole('button', { name: 'Send reply' }).click()
  await expect(page.getByText('Reply sent.').first()).toBeVisible()
}

const reply = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text })

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? '' : ' without JavaScript'
  test.describe(`afterwards${how}`, () => {
    test.use({ javaScriptEnabled })

    async function open(page: Page, subject: string) {
      await enter(page.context(), 'ada@acme.example')
      const number = await newTicket(page, subject)
      await page.goto(`/tickets/${number}`)
      return number
    }

    test('a request is renamed, gets a colleague, and is muted; each can be taken back', async ({
      page,
    }) => {
      await open(page, `To be renamed ${how}`)
      await page.getByText('Change subject, category or project').click()
      await page.getByLabel('Subject', { exact: true }).fill(`Renamed ${how}`)
      await page.getByLabel('Category', { exact: true }).selectOption('Billing Question')
      await page.getByRole('button', { name: 'Save', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1 })).toContainText(`Renamed ${how}`)
      await expect(page.getByText('Changed.')).toBeVisible()

      await page.getByText('Add a colleague').first().click()
      const colleague = page.getByLabel('Colleague', { exact: true })
      const name = await colleague.locator('option').nth(1).textContent()
      await colleague.selectOption(name)
      await page.getByRole('button', { name: 'Add a colleague' }).click()
      await expect(page.getByText('Colleague added.')).toBeVisible()
      await page.getByRole('button', { name: `Take ${name} off` }).click()
      await expect(page.getByText('Taken off the ticket.')).toBeVisible()

      await page.getByRole('button', { name: 'Mute' }).click()
      await expect(page.getByText('Muted: no emails about this ticket.')).toBeVisible()
      await page.getByRole('button', { name: 'Get emails again' }).click()
      await expect(page.getByRole('button', { name: 'Mute' })).toBeVisible()
    })

    test('a reply is edited, then withdrawn; once answered it stays', async ({ page }) => {
      const number = await open(page, `Mended ${how}`)
      await send(page, 'The code is 4711.')
      await page.goto(`/tickets/${number}`)
      await page.getByText('Edit or withdraw').click()
      await page.locator('#edited').fill('The code is secret.')
      await page.getByRole('button', { name: 'Save the change' }).click()
      await expect(reply(page, 'The code is secret.')).toContainText('edited')
      await expect(page.getByText('4711')).toHaveCount(0)
      await page.getByText('Edit or withdraw').click()
      await page.getByRole('button', { name: 'Withdraw reply' }).click()
      await expect(page.getByText('You withdrew this reply.')).toBeVisible()
      await expect(page.getByText('The code is secret.')).toHaveCount(0)

      await send(page, 'Another one.')
      await page.goto(`/tickets/${number}`)
      await page.getByText('Edit or withdraw').click()
      const sam = await agentApi(page.request)
      await sam.write(await sam.idOf(number), 'Thank you.')
      await page.locator('#edited').fill('Too late.')
      await page.getByRole('button', { name: 'Save the change' }).click()
      await expect(page.getByText('Somebody has answered meanwhile')).toBeVisible()
      await expect(page.locator('#edited')).toHaveValue('Too late.')
      await page.goto(`/tickets/${number}`)
      await expect(page.getByText('Edit or withdraw')).toBeHidden()
    })
  })
}

test('says who works on it; a message is quoted into the reply, and has an address', async ({
  page,
}) => {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, 'To be quoted')
  await page.goto(`/tickets/${number}`)
  await expect(page.getByText('Nobody has taken it yet.')).toBeVisible()
  const sam = await agentApi(page.request)
  await sam.write(await sam.idOf(number), 'First line.\nSecond line.')
  await page.goto(`/tickets/${number}`)
  await expect(page.getByText(/is working on it\./)).toBeVisible()
  await page.getByLabel('Your reply').fill('Before.')
  const entry = reply(page, 'First line.')
  await entry.getByRole('button', { name: 'Quote' }).click()
  await expect(page.getByLabel('Your reply')).toHaveValue(
    /^Before\.\n\nSam .* wrote:\n\n> First line\.\n> Second line\.\n\n$/,
  )
  await entry.getByRole('link', { name: 'Link to this message' }).click()
  await expect(page).toHaveURL(/#message-[\w-]{36}$/)
  await page.reload()
  await expect(entry).toBeInViewport()
})

test('a colleague reads whom a ticket waits for', async ({ page }) => {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, 'Waits for Ada')
  const sam = await agentApi(page.request)
  await sam.change(await sam.idOf(number), { status: 'waiting', waitingOn: 'client' })
  await signIn(page, 'alan@acme.example', `/tickets/${number}`)
  await expect(page.getByText('Waiting for Ada').first()).toBeVisible()
  await expect(page.getByText(/We wait for the answer of Ada/)).toBeVisible()
  await expect(page.getByText('Waiting for you')).toHaveCount(0)
})
