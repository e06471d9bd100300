import type { Locator } from '@playwright/test'
import fc from 'fast-check'
import { typedText } from '@/src/domain/text/typedText'
import { expect, test } from '../support/browserTest'
import { anyTyped, examples } from '../support/typedTexts'
import { barriers } from './parts/barriers'
import { caughtMails } from './parts/caughtMails'
import { replyAsSam } from './parts/desk'
import { fillIn, open, send } from './parts/requestForm'
import { signInToAdmin } from './parts/signInToAdmin'

const mailbox = process.env.DESK_E2E_MAILBOX ?? 'http://localhost:3001'

type Text = { typed: string; read: string }

const asOne = (texts: readonly Text[], by = '\n\n'): Text => ({
  typed: texts.map(({ typed }) => typed).join(by),
  read: texts.map(({ read }) => read).join(by),
})

/** Texts of odd signs and marks that are meant, and what is left to read of them. */
const generated = (numRuns: number) => fc.sample(anyTyped, { numRuns, seed: 2026 })

const { typed, read: meant } = asOne([
  ...examples.map((text) => ({ typed: text, read: text })),
  ...generated(10),
])

/**
 * Empty lines are the space between paragraphs, blanks at the end of a line nobody sees, and the
 * mark of a list is drawn by the browser.
 */
const asRead = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .replace(/^(?:- |\d+\. )/gm, '')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trimEnd()

const read = async (place: Locator) => asRead(await place.innerText())

async function mailAbout(number: number) {
  const mails = () => caughtMails(mailbox, `#${number}]`)
  await expect.poll(async () => (await mails()).length).toBeGreaterThan(0)
  return (await mails())[0]
}

test('what a person types is what all others read', async ({ page, browser }) => {
  await open(page)
  await fillIn(page, 'Odd signs', typed)
  await page.getByRole('button', { name: 'Preview' }).click()
  const preview = page.getByRole('region', { name: 'Preview' }).locator('.typed')
  await expect(preview).toBeVisible()
  expect(await read(preview)).toBe(asRead(meant))
  await send(page)
  await page.waitForURL(/\/tickets\/\d+/)
  const number = Number(/\/tickets\/(\d+)/.exec(page.url())?.[1])
  expect(await read(page.locator('#request .typed'))).toBe(asRead(meant))

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
  const code = page.getByRole('group', { name: 'Code' }).last()
  await code.focus()
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => code.evaluate(({ scrollLeft }) => scrollLeft)).toBeGreaterThan(0)
  const arabic = page.locator('#request .typed p', { hasText: 'iPhone 15' })
  await expect(arabic).toHaveCSS('direction', 'rtl')
  await expect(page.locator('#request .typed p').first()).toHaveCSS('direction', 'ltr')
  expect(await barriers(page, 'a ticket with odd signs')).toEqual([])

  const staff = await signInToAdmin(browser)
  await staff.goto(`/admin/collections/tickets/desk/${number}`)
  expect(await read(staff.locator('.desk-entry .desk-prose').first())).toBe(asRead(meant))
  await expect(staff.getByRole('link', { name: 'the page' })).toHaveAttribute('target', '_blank')

  const mail = await mailAbout(number)
  expect(mail?.text).toContain(typed)
  await staff.setContent(mail?.html ?? '')
  expect(await read(staff.locator('.typed'))).toBe(asRead(meant))
  await staff.context().close()
})

test(
  'two hundred texts are read as they were typed, by everybody',
  { tag: '@soak' },
  async ({ page, browser }) => {
    test.setTimeout(900_000)
    const texts = generated(200)
    const staff = await signInToAdmin(browser)
    const mails = await staff.context().newPage()
    for (let from = 0; from < texts.length; from += 10) {
      const { typed, read: meant } = asOne(texts.slice(from, from + 10))
      await open(page)
      await fillIn(page, `Ten texts from ${from}`, typed)
      await page.getByRole('button', { name: 'Preview' }).click()
      const preview = page.getByRole('region', { name: 'Preview' }).locator('.typed')
      await expect(preview).toBeVisible()
      expect(await read(preview)).toBe(asRead(meant))
      await send(page)
      await page.waitForURL(/\/tickets\/\d+/)
      const number = Number(/\/tickets\/(\d+)/.exec(page.url())?.[1])
      expect(await read(page.locator('#request .typed'))).toBe(asRead(meant))
      await staff.goto(`/admin/collections/tickets/desk/${number}`)
      expect(await read(staff.locator('.desk-entry .desk-prose').first())).toBe(asRead(meant))
      const mail = await mailAbout(number)
      // As it is stored: no line ends in blanks.
      expect(mail?.text).toContain(typedText(typed))
      await mails.setContent(mail?.html ?? '')
      expect(await read(mails.locator('.typed'))).toBe(asRead(meant))
    }
    await staff.context().close()
  },
)

test('an invisible subject is not sent, and the form says where', async ({ page }) => {
  await open(page)
  await fillIn(page, '\u200b\u2060', '\u200b')
  await send(page)
  await expect(page.getByLabel('Subject')).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByLabel('Description')).toHaveAttribute('aria-invalid', 'true')
  expect(page.url()).toContain('/tickets/new')
})
