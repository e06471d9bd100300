import { readFileSync } from 'node:fs'
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { below, comesTrue, schedule } from './parts/articleEditor'
import { callerWith } from './parts/desk'
import { desk, enter, tokenOn } from './parts/enter'
import { fillIn } from './parts/requestForm'
import { usualCategory } from './parts/usualCategory'
import { Visitor } from './parts/Visitor'

const mark = `quagga${Date.now().toString(36)}`
const title = `Clean the ${mark} printer`
const picture = `${mark}.webp`
/** Wider than a phone. */
const command = `lpstat -p ${'x'.repeat(120)}`

const text = (words: string) => ({ type: 'text', version: 1, text: words })
const of = (type: string, children: object[], more: object = {}) => ({
  type,
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  ...more,
  children,
})
/** Three parts, as the editor keeps them; picture and table are put in by hand. */
async function begunBy(eve: Visitor) {
  const form = new FormData()
  form.set('file', new File([readFileSync('docs/images/help.webp')], picture))
  form.set('_payload', JSON.stringify({ alt: 'The printer from above' }))
  const { id: file } = await eve.make('/api/article-files', form)
  const sections = JSON.parse((await eve.ask('/api/article-sections?limit=1')).text) as {
    docs: { id: string }[]
  }
  const children = [
    of('heading', [text('Before you begin')], { tag: 'h2' }),
    of('paragraph', [text('Switch it off.')]),
    of('heading', [text('How long it takes')], { tag: 'h2' }),
    of('heading', [text('Afterwards')], { tag: 'h2' }),
    {
      ...{ type: 'block', version: 2, format: '' },
      fields: {
        id: file,
        blockName: '',
        blockType: 'code',
        language: 'bash',
        code: command,
      },
    },
  ]
  return eve.make('/api/articles?draft=true', {
    ...{ title, audience: 'public', section: sections.docs[0]?.id, _status: 'draft' },
    body: { root: of('root', children) },
  })
}

/** A browser of their own for this person; nobody without one. */
async function pageOf(browser: Browser, email?: string): Promise<[Page, BrowserContext]> {
  const context = await browser.newContext({ baseURL: desk })
  if (email) await enter(context, email)
  return [await context.newPage(), context]
}

const told = async () =>
  (await Promise.all(['/sitemap.xml', '/help/feed.xml'].map((path) => fetch(desk + path)))).map(
    (answer) => answer.text(),
  )

test('[4.3] an article is written, looked at, scheduled, found, and handed on', async ({
  browser,
}) => {
  test.setTimeout(240_000)
  const eve = await new Visitor(desk, 'eve@desk.example').signIn()
  const { id } = await begunBy(eve)

  const [editor, desks] = await pageOf(browser, 'eve@desk.example')
  await editor.goto(`/admin/collections/articles/${id}`)
  const body = editor.locator('[contenteditable=true]').first()
  await body.getByText('Switch it off.').click()
  await editor.keyboard.press('End')
  await editor.keyboard.type(' Then wait a minute.')
  await editor.getByLabel('In short').fill(`Why the ${mark} needs it, and how.`)
  const latest = async () => (await eve.ask(`/api/articles/${id}?draft=true&depth=0`)).text
  await expect.poll(latest).toContain('Then wait a minute.')
  await expect.poll(latest).toContain('needs it, and how.')
  await below(editor, 'Then wait a minute.', 'upload')
  await editor.getByRole('dialog').getByRole('button', { name: picture }).click()
  // Until it has its size, all that is below moves.
  await expect
    .poll(() =>
      body
        .locator('img')
        .first()
        .evaluate((img: HTMLImageElement) => img.naturalWidth),
    )
    .toBeGreaterThan(0)
  await below(editor, 'How long it takes', 'table')
  const size = editor.getByRole('dialog')
  await size.getByRole('spinbutton').first().fill('2')
  await size.getByRole('spinbutton').last().fill('2')
  await size.getByRole('button', { name: 'Save changes' }).click()
  for (const [at, words] of ['Colour', 'Time', 'Red', '2 minutes'].entries()) {
    await body.locator('th, td').nth(at).click()
    await editor.keyboard.type(words)
  }
  await expect.poll(latest).toContain('2 minutes')
  const { slug } = JSON.parse(await latest()) as { slug: string }

  // As its readers will see it, before any of them does.
  const preview = await desks.newPage()
  await preview.goto((await editor.locator('#preview-button').getAttribute('href')) ?? '')
  for (const reader of ['Client', 'Visitor']) {
    await preview.getByRole('link', { name: reader, exact: true }).click()
    await expect(preview.getByRole('link', { name: reader, exact: true })).toHaveAttribute(
      'aria-current',
      'page',
    )
    await expect(preview.getByText('Switch it off. Then wait a minute.')).toBeVisible()
    await expect(preview.getByRole('columnheader', { name: 'Colour' })).toBeVisible()
    await expect(preview.getByRole('img', { name: 'The printer from above' })).toBeVisible()
  }
  const address = preview.url()
  const [visitor, visiting] = await pageOf(browser)
  expect((await visitor.goto(address))?.status()).toBe(404)
  expect((await visitor.goto(`/help/${slug}`))?.status()).toBe(404)
  for (const each of await told()) expect(await each).not.toContain(slug)

  await editor.bringToFront()
  await schedule(editor)
  expect((await fetch(`${desk}/help/${slug}`)).status).toBe(404)
  // Its time has come: the worker looks each minute.
  await comesTrue(id)
  await expect
    .poll(async () => (await fetch(`${desk}/help/${slug}`)).status, { timeout: 120_000 })
    .toBe(200)
  for (const each of await told()) expect(await each).toContain(slug)
  // Back to the form: it was opened as a draft.
  await editor.getByRole('link', { name: /^Versions/ }).click()
  await editor.waitForURL('**/versions*')
  await editor.goBack()
  await expect(editor.locator('.status')).toContainText('Published')

  await visitor.goto('/help')
  await visitor.getByRole('combobox', { name: 'Search the help center' }).pressSequentially(mark)
  await expect(visitor.getByRole('option', { name: title })).toBeVisible()
  await visitor.keyboard.press('ArrowDown')
  await visitor.keyboard.press('Enter')
  await expect(visitor.getByRole('heading', { level: 1 })).toHaveText(title)
  const shown = visitor.getByRole('img', { name: 'The printer from above' })
  await shown.scrollIntoViewIfNeeded()
  await expect
    .poll(() => shown.evaluate((img: HTMLImageElement) => img.naturalWidth))
    .toBeGreaterThan(0)
  await visitor
    .getByRole('navigation', { name: 'On this page' })
    .getByRole('link', { name: 'Afterwards' })
    .click()
  await expect(visitor).toHaveURL(/#afterwards$/)
  await visiting.grantPermissions(['clipboard-read', 'clipboard-write'])
  await visitor.getByRole('button', { name: 'Copy' }).click()
  await expect(visitor.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await visitor.evaluate(() => navigator.clipboard.readText())).toBe(command)

  await visitor.setViewportSize({ width: 390, height: 844 })
  const widest = () => visitor.evaluate(() => document.documentElement.scrollWidth)
  await expect.poll(widest).toBe(390)

  const [client, asking] = await pageOf(browser, 'ada@acme.example')
  await client.goto('/tickets/new')
  await fillIn(client, `The ${mark} printer is dirty`, 'How do I clean it?')
  await client.getByRole('complementary').getByRole('link', { name: title }).click()
  const panel = client.getByRole('dialog', { name: title })
  await expect(panel.getByRole('columnheader', { name: 'Colour' })).toBeVisible()
  await panel.getByRole('button', { name: 'This solved it' }).click()
  await expect(client.getByText('Your draft is gone, and no request was sent.')).toBeVisible()

  const bob = callerWith(await tokenOn('bob@globex.example'))
  const { docs } = await bob('get', usualCategory)
  const { doc: ticket } = await bob('post', 'tickets', {
    ...{ subject: `About the ${mark}`, description: 'It prints red.', category: docs[0]?.id },
    priority: 'normal',
  })
  const [agent, working] = await pageOf(browser, 'sam@desk.example')
  await agent.goto(`/admin/collections/tickets/desk/${ticket.number}`)
  const box = agent.getByLabel(/^Your reply/)
  await expect(box).toBeEditable()
  await box.focus()
  await agent.keyboard.type(`See [${mark}`)
  await agent.getByRole('region', { name: 'Write' }).getByRole('option', { name: title }).click()
  await expect(box).toHaveValue(new RegExp(`^See \\[${title}\\]\\(http.*/help/${slug}\\) $`))
  await agent.getByRole('button', { name: 'Send reply' }).click()
  await expect(
    agent.getByRole('article').getByRole('link', { name: title }).first(),
  ).toHaveAttribute('href', new RegExp(`/help/${slug}$`))
  for (const context of [desks, visiting, asking, working]) await context.close()
})
