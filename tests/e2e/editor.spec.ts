import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { newTicket } from './portalPages'
import { enter } from './parts/enter'

const word =
  '<html><body><p class=MsoNormal>Please <b>change</b>:<o:p></o:p></p>' +
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>the title</p>` +
  `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>the <a href="https://a.example/x">footer</a></p></body></html>`
const excel =
  '<table><tr><td>Product</td><td>Price</td></tr><tr><td>Nut M8</td><td>1.20</td></tr></table>'

async function openReply(page: Page, subject: string): Promise<Locator> {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, subject)
  await page.goto(`/tickets/${number}`)
  return page.getByLabel('Your reply')
}

/** Pastes as a browser does, with every form of it that there is. */
const paste = (field: Locator, data: Record<string, string>) =>
  field.evaluate((area, given) => {
    area.focus()
    const clipboardData = new DataTransfer()
    for (const [kind, text] of Object.entries(given)) clipboardData.setData(kind, text)
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
    return !area.dispatchEvent(event)
  }, data)

test('what is copied from Word, Excel or a page keeps lists, tables and links', async ({
  page,
}) => {
  const field = await openReply(page, 'Pasted')
  expect(await paste(field, { 'text/plain': 'Please change:', 'text/html': word })).toBe(true)
  const first = 'Please **change**:\n\n- the title\n- the [footer](https://a.example/x)'
  await expect(field).toHaveValue(first)
  await page.keyboard.type('\n\n')
  expect(await paste(field, { 'text/plain': 'Product\tPrice', 'text/html': excel })).toBe(true)
  const table = '| Product | Price |\n| --- | --- |\n| Nut M8 | 1.20 |'
  await expect(field).toHaveValue(`${first}\n\n${table}`)
  await page.keyboard.press('Control+z')
  await expect(field).toHaveValue(`${first}\n\n`)
  // Where plain text says all, the browser pastes it by itself.
  expect(await paste(field, { 'text/plain': 'x', 'text/html': '<span>x</span>' })).toBe(false)
  await paste(field, { 'text/plain': 'Product\tPrice', 'text/html': excel })
  await expect(field).toHaveValue(`${first}\n\n${table}`)

  await page.getByRole('button', { name: 'Send reply' }).click()
  const sent = page.getByRole('article').filter({ hasText: 'the title' })
  await expect(sent.getByRole('listitem')).toHaveCount(2)
  await expect(sent.getByRole('link', { name: 'footer' })).toHaveAttribute(
    'href',
    'https://a.example/x',
  )
  await expect(sent.getByRole('cell', { name: '1.20' })).toBeVisible()
})

test('buttons and keys set marks, by mouse and by keyboard alone', async ({ page }) => {
  const field = await openReply(page, 'Marked')
  await field.fill('one\ntwo')
  await field.selectText()
  const bar = page.getByRole('toolbar', { name: 'Formatting' })
  await bar.getByRole('button', { name: 'List', exact: true }).click()
  await expect(field).toHaveValue('- one\n- two')
  await expect(page.getByRole('region', { name: 'Preview' }).getByRole('listitem')).toHaveCount(2)
  await field.press('Control+b')
  await expect(field).toHaveValue('**- one**\n**- two**')
  await page.keyboard.press('Control+z')
  await expect(field).toHaveValue('- one\n- two')
  await expect(field).toBeFocused()

  // One stop for the Tab key, then the arrows.
  await bar.getByRole('button', { name: 'List', exact: true }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(bar.getByRole('button', { name: 'Numbered list' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(field).toBeFocused()
  await expect(field).toHaveValue('1. one\n2. two')
})

test('nothing that reads or writes Markdown comes with the page', async ({ page }) => {
  const loaded: string[] = []
  page.on('response', async (response) => {
    if (!response.url().includes('/_next/static/')) return
    loaded.push(await response.text().catch(() => ''))
  })
  const field = await openReply(page, 'Light')
  await field.fill('**bold**')
  const has = (sign: string) => loaded.some((text) => text.includes(sign))
  expect(has('linkify')).toBe(false)
  expect(has('bulletListMarker')).toBe(false)
  await page.getByRole('button', { name: 'Preview' }).click()
  await expect(page.getByRole('region', { name: 'Preview' }).locator('strong')).toHaveText('bold')
  await expect.poll(() => has('linkify')).toBe(true)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('it is a plain field without buttons', async ({ page }) => {
    await enter(page.context(), 'ada@acme.example')
    const number = await newTicket(page, 'Plainly written')
    await page.goto(`/tickets/${number}`)
    await expect(page.getByRole('toolbar')).toHaveCount(0)
    await page.getByLabel('Your reply').fill('**bold**')
    await page.getByRole('button', { name: 'Send reply' }).click()
    await expect(page.getByRole('article').locator('strong')).toHaveText('bold')
  })
})
