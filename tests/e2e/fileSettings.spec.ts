import { expect, test } from '../support/browserTest'
import { person } from './parts/desk'
import { drop, isKept, paste, picture } from './parts/handFiles'
import { usualCategory } from './parts/usualCategory'
import { enter } from './parts/enter'
import { createTicket, signIn } from './portalPages'

const settings = 'globals/desk-settings'
const chosenSettings = { fileSizeMaxMb: 26, filesPerMessage: 11, acceptFonts: false }
const usual = { fileSizeMaxMb: 25, filesPerMessage: 10, acceptFonts: true }
const font = { name: 'brand.woff2', mimeType: 'font/woff2', buffer: Buffer.from('wOF2') }
const large = { name: 'large.txt', mimeType: 'text/plain', buffer: Buffer.alloc(26e6 + 5e5, 'x') }

/** As the team has set it, and not otherwise: more than usual, and one kind less. */
test.describe.serial('what the team has set for files', () => {
  test.beforeAll(async ({ browser }) => {
    const admin = await person(browser, 'admin@desk.example')
    await admin.call('post', settings, chosenSettings)
    await admin.leave()
  })
  test.afterAll(async ({ browser }) => {
    const admin = await person(browser, 'admin@desk.example')
    await admin.call('post', settings, usual)
    await admin.leave()
  })

  test('is what the portal says and checks', async ({ page }) => {
    await enter(page.context(), 'ada@acme.example')
    const number = await createTicket(page, 'Set for files')
    for (const path of ['/tickets/new', `/tickets/${number}`]) {
      await page.goto(path)
      const said = page.getByText('Up to 11 files of 26 MB each')
      await expect(said).toContainText('web files, emails, contacts and calendar entries, and zip')
      await page.locator('input[type=file]').setInputFiles(font)
      await expect(page.getByText('Files of this kind are not taken here.')).toBeVisible()
      await page.getByRole('button', { name: 'Remove brand.woff2' }).click()
    }
    await page
      .locator('input[type=file]')
      .setInputFiles(Array.from({ length: 11 }, (_, at) => picture(`${at}.png`)))
    await page.locator('input[type=file]').setInputFiles(large)
    await expect(page.getByText('At most 11 files go with one message.')).toHaveCount(1)
    await page.getByRole('button', { name: 'Remove large.txt' }).click()
    await page.getByRole('button', { name: 'Remove 0.png' }).click()
    await page.locator('input[type=file]').setInputFiles(large)
    await page.getByRole('button', { name: 'Send reply' }).click()
    const sent = page.getByRole('article').filter({ hasText: 'large.txt' })
    await expect(sent.getByRole('link', { name: /\.(png|txt)/ })).toHaveCount(11)
  })

  test('is what the admin says and checks, where words and files are taken alike', async ({
    page,
    browser,
  }) => {
    const bob = await person(browser, 'bob@globex.example')
    const { docs } = await bob.call('get', usualCategory)
    const { doc } = await bob.call('post', 'tickets', {
      ...{ subject: 'Files of the team', description: 'Words.', category: docs[0]?.id },
    })
    await bob.leave()
    await enter(page.context(), 'sam@desk.example')
    await page.goto(`/admin/collections/tickets/desk/${doc.number}`)
    const box = page.getByRole('region', { name: 'Write' })
    await box.getByLabel(/^Your reply to/).focus()
    await expect(box.getByText('Up to 11 files of 26 MB each')).toBeVisible()
    await box.locator('input[type=file]').setInputFiles(font)
    await expect(box.getByText('brand.woff2: Files of this kind')).toBeVisible()
    await box.getByRole('button', { name: 'Remove brand.woff2' }).click()

    const text = box.getByLabel(/^Your reply to/)
    const image = { name: 'image.png', type: 'image/png' }
    expect(await paste(text, [image], 'Product\tPrice')).toBe(true)
    expect(await paste(text, [image])).toBe(false)
    await expect(box.getByRole('listitem')).toHaveCount(1)
    await drop(page.locator('body'), [{ name: 'notes.txt', type: 'text/plain' }], () =>
      expect(page.getByText('Drop files to add them')).toBeVisible(),
    )
    await expect(box.getByRole('listitem')).toHaveCount(2)
    await isKept(page, 'notes.txt')
    await page.reload()
    await expect(box.getByRole('listitem')).toHaveCount(2)
    await box.getByRole('button', { name: 'Remove image.png' }).press('Enter')
    await expect(box.getByRole('button', { name: 'Remove notes.txt' })).toBeFocused()
    await box.getByRole('button', { name: 'Send reply' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Reply sent.' })).toBeVisible()
    const entry = page.getByRole('article').filter({ hasText: 'notes.txt' })
    await expect(entry).toHaveCount(1)
    await expect(entry.getByText('Support')).toBeVisible()
  })

  test('is what the form without JavaScript says', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
    const page = await context.newPage()
    await signIn(page, 'ada@acme.example', '/tickets/new')
    await expect(page.getByText('Up to 11 files of 26 MB each, 100 MB together')).toBeVisible()
    await context.close()
  })
})
