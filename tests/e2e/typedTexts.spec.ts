import type { Locator } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { examples } from '../support/typedTexts'
import { barriers } from './parts/barriers'
import { caughtMails } from './parts/caughtMails'
import { replyAsSam } from './parts/desk'
import { fillIn, open, send } from './parts/requestForm'
import { signInToAdmin } from './parts/signInToAdmin'

const mailbox = process.env.DESK_E2E_MAILBOX ?? 'http://localhost:3001'

const typed = examples.join('\n\n')

/** Empty lines are the space between paragraphs, and blanks at the end of a line nobody sees. */
const asRead = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trimEnd()

const read = async (place: Locator) => asRead(await place.innerText())

test('what a person types is what all others read', async ({ page, browser }) => {
  await open(page)
  await fillIn(page, 'Odd signs', typed)
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('region', { name: 'Preview' }).locator('.typed')
  await expect(preview).toBeVisible()
  expect(await read(preview)).toBe(asRead(typed))
  await send(page)
  await page.waitForURL(/\/tickets\/\d+/)
  const number = Number(/\/tickets\/(\d+)/.exec(page.url())?.[1])
  expect(await read(page.locator('#request .typed'))).toBe(asRead(typed))

  await replyAsSam(
    browser,
    number,
    'See [the page](https://a.example/x), call [us](tel:+49301234):\n\n' +
      `\`\`\`\n${'a long line of code '.repeat(20)}\n\`\`\`\n\n- [ ] one\n- [x] two`,
  )
  await page.reload()
  const link = page.getByRole('link', { name: 'the page' })
  await expect(link).toHaveAttribute('target', '_blank')
  await expect(link).toHaveAttribute('rel', /noopener noreferrer/)
  await expect(page.getByRole('link', { name: 'us', exact: true })).toHaveAttribute(
    'href',
    'tel:+49301234',
  )
  const code = page.getByRole('group', { name: 'Code' })
  await code.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => code.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  const arabic = page.locator('#request .typed p', { hasText: 'iPhone 15' })
  await expect(arabic).toHaveCSS('direction', 'rtl')
  await expect(page.locator('#request .typed p').first()).toHaveCSS('direction', 'ltr')
  expect(await barriers(page, 'a ticket with odd signs')).toEqual([])

  const staff = await signInToAdmin(browser)
  await staff.goto(`/admin/collections/tickets/desk/${number}`)
  expect(await read(staff.locator('.desk-entry .desk-prose').first())).toBe(asRead(typed))
  await expect(staff.getByRole('link', { name: 'the page' })).toHaveAttribute('target', '_blank')

  await expect
    .poll(async () => (await caughtMails(mailbox, `#${number}]`)).length)
    .toBeGreaterThan(0)
  const [mail] = await caughtMails(mailbox, `#${number}]`)
  expect(mail?.text).toContain(typed)
  await staff.setContent(mail?.html ?? '')
  expect(await read(staff.locator('.typed'))).toBe(asRead(typed))
  await staff.context().close()
})

test('an invisible subject is not sent, and the form says where', async ({ page }) => {
  await open(page)
  await fillIn(page, '\u200b\u2060', '\u200b')
  await send(page)
  await expect(page.getByLabel('Subject')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Description')).toHaveAttribute('aria-invalid', 'true')
  expect(page.url()).toContain('/tickets/new')
})
