import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { drop, isKept, keptFiles, paste, picture } from './parts/handFiles'
import { fillIn, open as openForm, send } from './parts/requestForm'
import { enter } from './parts/enter'
import { newTicket, signIn } from './portalPages'

const messages = '**/api/tickets/*/messages'
const image = { name: 'image.png', type: 'image/png' }
const chooser = (page: Page) => page.locator('input[type=file]')
const chosen = (page: Page) => page.getByRole('list', { name: 'Files to send' }).first()
const named = (page: Page, name: string) => chosen(page).getByText(name, { exact: true })
const reply = (page: Page) => page.getByLabel('Your reply')
const article = (page: Page, name: RegExp) =>
  page.getByRole('article').filter({ has: page.getByRole('link', { name }) })

async function open(page: Page, subject: string) {
  await enter(page.context(), 'ada@acme.example')
  return openTicket(page, subject)
}

async function openTicket(page: Page, subject: string) {
  const number = await newTicket(page, subject)
  await page.goto(`/tickets/${number}`)
  await ready(page)
  return number
}

/** The button to add files is there, and so is whatever the browser has kept. */
async function ready(page: Page) {
  await expect(page.getByRole('button', { name: 'Add files' })).toBeVisible()
}

const sendReply = (page: Page) => page.getByRole('button', { name: 'Send reply' }).click()

test('words that are pasted with their picture are words, in a request and a reply', async ({
  page,
}) => {
  await openForm(page)
  await ready(page)
  expect(await paste(page.getByLabel('Description'), [image], 'Product\tPrice')).toBe(true)
  await openTicket(page, 'Pasted words')
  expect(await paste(reply(page), [image], 'Dear all,\nplease')).toBe(true)
  await expect(chosen(page)).toHaveCount(0)
  expect(await paste(reply(page), [image])).toBe(false)
  await expect(named(page, 'image.png')).toBeVisible()
})

test('files are dropped anywhere on the page, which says so', async ({ page }) => {
  const veil = page.getByText('Drop files to add them')
  const seen = () => expect(veil).toBeVisible()
  await openForm(page)
  await ready(page)
  await drop(page.getByRole('heading', { level: 1 }), [image], seen)
  await expect(veil).toHaveCount(0)
  await expect(named(page, 'image.png')).toBeVisible()
  await openTicket(page, 'Dropped anywhere')
  await drop(page.locator('body'), [image, { name: 'setup.exe', type: '' }], seen)
  await expect(named(page, 'image.png')).toBeVisible()
  await expect(page.getByText('Files of this kind are not taken here.')).toBeVisible()
})

test('pictures show themselves before they are sent, and are removed by keys', async ({ page }) => {
  await open(page, 'Small pictures')
  await chooser(page).setInputFiles(['a.png', 'b.png', 'c.png'].map(picture))
  const drawn = chosen(page).locator('img')
  await expect(drawn).toHaveCount(3)
  await expect
    .poll(() => drawn.first().evaluate((each: HTMLImageElement) => each.naturalWidth))
    .toBe(1)
  await page.getByRole('button', { name: 'Remove a.png' }).press('Enter')
  await expect(page.getByRole('button', { name: 'Remove b.png' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Add files' })).toBeFocused()
  await expect(chosen(page)).toHaveCount(0)
})

test('a file alone is a reply', async ({ page }) => {
  await open(page, 'A file alone')
  await sendReply(page)
  await expect(page.getByText('Write something or add a file before you send.')).toBeVisible()
  await chooser(page).setInputFiles([picture('one.png'), picture('two.png')])
  await sendReply(page)
  await expect(page.getByText('Reply sent.').first()).toBeVisible()
  await expect(article(page, /one.png/).getByRole('link', { name: /\.png/ })).toHaveCount(2)
  await page.reload()
  await expect(article(page, /one.png/)).toHaveCount(1)
  await expect(article(page, /one.png/)).toHaveText(/^\s*\S+.*You.*one\.png.*two\.png/s)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a file alone is a reply, and nothing at all is none', async ({ page }) => {
    await enter(page.context(), 'ada@acme.example')
    await page.goto(`/tickets/${await newTicket(page, 'A file alone, plainly')}`)
    await sendReply(page)
    await expect(page.getByText('Write something or add a file before you send.')).toBeVisible()
    await page.getByLabel('Files').setInputFiles(picture('plain.png'))
    await sendReply(page)
    await expect(page.getByText('Reply sent.').first()).toBeVisible()
    await expect(article(page, /plain.png/)).toHaveCount(1)
  })
})

test('chosen files come back after a reload, until they are sent or discarded', async ({
  page,
}) => {
  const number = await open(page, 'Kept files')
  await chooser(page).setInputFiles(picture('kept.png'))
  await isKept(page, 'kept.png')
  await reply(page).fill('See the screenshot.')
  await page.goto('/help')
  await page.goto(`/tickets/${number}`)
  await ready(page)
  await expect(named(page, 'kept.png')).toBeVisible()
  await expect(chosen(page).locator('img')).toBeVisible()
  await sendReply(page)
  await expect(article(page, /kept.png/)).toHaveCount(1)
  await page.reload()
  await ready(page)
  await expect(chosen(page)).toHaveCount(0)

  await page.goto('/tickets/new')
  await ready(page)
  await page.getByLabel('Subject').fill('Kept with its file')
  await chooser(page).setInputFiles(picture('draft.png'))
  await isKept(page, 'draft.png')
  await page.reload()
  await expect(named(page, 'draft.png')).toBeVisible()
  await page.getByRole('button', { name: 'Discard it' }).click()
  await expect(chosen(page)).toHaveCount(0)
  await page.reload()
  await ready(page)
  await expect(page.getByLabel('Subject')).toHaveValue('')
  await expect(chosen(page)).toHaveCount(0)
})

test('chosen files are of one person, and go with the session', async ({ page }) => {
  const number = await open(page, 'Shared machine')
  await chooser(page).setInputFiles(picture('mine.png'))
  await expect(named(page, 'mine.png')).toBeVisible()
  await isKept(page, 'mine.png')
  await page.locator('summary', { hasText: 'account' }).click()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL(/sign-in/)
  expect(await keptFiles(page)).toEqual([])
  await signIn(page, 'ada@acme.example', `/tickets/${number}`)
  await ready(page)
  await expect(page.getByText('This browser did not keep mine.png.')).toBeVisible()
  await page.getByRole('button', { name: 'Close this note' }).click()
  await page.reload()
  await ready(page)
  await expect(page.getByText('did not keep')).toHaveCount(0)
})

test.describe('when the desk is not reached', () => {
  test.use({ expectedErrors: [/net::ERR_/] })

  test('a reply keeps its files over a reload, and sends them with it', async ({ page }) => {
    await open(page, 'Unsent with a file')
    await chooser(page).setInputFiles(picture('shot.png'))
    await reply(page).fill('See the shot.')
    await page.route(messages, (route) => route.abort())
    await sendReply(page)
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    await page.unroute(messages)
    await isKept(page, 'shot.png')
    await page.reload()
    await expect(named(page, 'shot.png')).toBeVisible()
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(article(page, /shot.png/)).toContainText('See the shot.')
    await page.reload()
    await ready(page)
    await expect(chosen(page)).toHaveCount(0)
  })

  test('a file left behind by its request is sent from the request itself', async ({ page }) => {
    await openForm(page)
    await ready(page)
    await fillIn(page, 'Left behind')
    await chooser(page).setInputFiles(picture('behind.png'))
    await page.route('**/api/tickets/*/attachments', (route) => route.abort())
    await send(page)
    await expect(page.getByText('The connection broke off.')).toBeVisible()
    await page.unroute('**/api/tickets/*/attachments')
    await page.getByRole('link', { name: 'Go to the request' }).click()
    await page.getByRole('button', { name: 'Send behind.png again' }).click()
    await expect(page.locator('#request').getByRole('link', { name: /behind.png/ })).toBeVisible()
    await page.reload()
    await ready(page)
    await expect(page.getByRole('button', { name: 'Send behind.png again' })).toHaveCount(0)
  })

  test('a browser that keeps no files says which were lost', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }))
    await open(page, 'Keeps nothing')
    await chooser(page).setInputFiles(picture('gone.png'))
    await expect(named(page, 'gone.png')).toBeVisible()
    await page.reload()
    await expect(page.getByText('This browser did not keep gone.png.')).toBeVisible()
    await chooser(page).setInputFiles(picture('shot.png'))
    await reply(page).fill('See the shot.')
    await page.route(messages, (route) => route.abort())
    await sendReply(page)
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
    await page.reload()
    await expect(page.getByText('This browser did not keep shot.png.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible()
  })
})
