import { expect, test } from '../support/browserTest'
import { fillIn, open, send } from './parts/requestForm'
import { signIn } from './portalPages'

const text = { mimeType: 'text/plain', buffer: Buffer.from('words') }

test(
  '[1.3] a request is written, sent with its files, and shown',
  { tag: '@both' },
  async ({ page }) => {
    await open(page)
    await send(page)
    await expect(page.getByRole('alert').filter({ hasText: 'Nothing was sent' })).toBeFocused()
    await expect(page.getByText('Say in one line what it is about.')).toBeVisible()
    await fillIn(page, 'The map is gone again', 'It was **here**.')
    await expect(page.getByText('An important part of the site does not work')).toBeVisible()
    await page.getByRole('radio', { name: 'High' }).check()
    await page.getByLabel('Project').selectOption({ label: 'Acme shop' })
    await page.getByRole('button', { name: 'Preview' }).click()
    await expect(page.getByRole('region', { name: 'Preview' }).locator('strong')).toHaveText('here')
    await page.locator('input[type=file]').setInputFiles([
      { name: 'seen.txt', ...text },
      { name: 'setup.exe', ...text },
    ])
    await expect(page.getByText('Files of this kind are not taken here.')).toBeVisible()
    await send(page)
    await expect(page).toHaveURL(/\/tickets\/\d+/)
    await expect(page.getByText('Request sent. We have emailed you a copy')).toBeVisible()
    await expect(page.locator('#request strong')).toHaveText('here')
    await expect(page.locator('#request').getByRole('link', { name: /seen.txt/ })).toBeVisible()
    await expect(page.locator('main')).toContainText('High')
    await expect(page.locator('main')).toContainText('Acme shop')
  },
)

test('[1.3] [1.3b] what the form offers, the priority of a category, files by drop and paste', async ({
  page,
}) => {
  await open(page)
  const offered = (label: string) => page.getByLabel(label).locator('option').allInnerTexts()
  expect(await offered('Category')).toEqual(
    expect.arrayContaining([
      'Technical Issue',
      'Content Update',
      'Feature Request',
      'Billing Question',
      'General Inquiry',
    ]),
  )
  const projects = await offered('Project')
  expect(projects).toEqual(expect.arrayContaining(['Acme shop', 'Acme company site']))
  expect(projects.join()).not.toMatch(/Globex|Initech/)

  // The priority is that of the category, until one chooses another.
  const chosen = page.getByRole('radio', { checked: true })
  await expect(chosen).toHaveCount(0)
  await page.getByLabel('Category').selectOption({ label: 'Technical Issue' })
  await expect(chosen).toHaveAccessibleName(/^High/)
  await page.getByLabel('Category').selectOption({ label: 'Feature Request' })
  await expect(chosen).toHaveAccessibleName(/^Low/)
  await page.getByRole('radio', { name: 'Urgent' }).check()
  await page.getByLabel('Category').selectOption({ label: 'Technical Issue' })
  await expect(chosen).toHaveAccessibleName(/^Urgent/)

  // Files come by drop and by paste, too.
  const drop = async (kind: 'drop' | 'paste') => {
    const files = await page.evaluateHandle((name) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File(['words'], `${name}.txt`, { type: 'text/plain' }))
      return transfer
    }, kind)
    if (kind === 'drop') {
      await page.getByText('or drop them here.').dispatchEvent('drop', { dataTransfer: files })
    } else {
      await page.getByLabel('Description').evaluate((area, clipboardData) => {
        area.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        )
      }, files)
    }
  }
  await drop('drop')
  await expect(page.getByText('drop.txt', { exact: true })).toBeVisible()
  await drop('paste')
  await expect(page.getByText('paste.txt', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Remove drop.txt' }).click()
  await fillIn(page, 'Pasted')
  await send(page)
  await expect(page.locator('#request').getByRole('link', { name: /paste.txt/ })).toBeVisible()
  await expect(page.locator('#request').getByRole('link', { name: /\.txt/ })).toHaveCount(1)
})

test(
  '[4.3a] articles are suggested while one types, and nothing moves beneath the hand',
  { tag: '@both' },
  async ({ page }) => {
    await open(page)
    await page.getByLabel('Subject').fill('Certificate warning')
    const area = page.getByLabel('Description')
    const top = () => area.evaluate((each) => each.getBoundingClientRect().top + scrollY)
    const before = await top()
    await area.fill('Visitors see a warning about the certificate.')
    const help = page.getByRole('complementary', { name: 'These may help' })
    await expect(help.getByRole('link', { name: /not private/ })).toBeVisible()
    expect(await top()).toBe(before)
    await help.getByRole('link', { name: /not private/ }).click()
    const panel = page.getByRole('dialog', { name: /not private/ })
    await expect(panel.getByRole('heading', { name: 'Check two things' })).toBeVisible()
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      panel.getByRole('link', { name: 'Open in a new tab' }).click(),
    ])
    await expect(tab.getByRole('heading', { level: 1 })).toContainText('not private')
  },
)

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('[1.3] a request about an article carries it along', async ({ page }) => {
    await signIn(page, 'ada@acme.example', '/help/your-connection-is-not-private')
    await page
      .getByRole('link', { name: /request/i })
      .last()
      .click()
    await expect(page.getByLabel('Description')).toHaveValue(/About the article \[What to do/)
  })
})
