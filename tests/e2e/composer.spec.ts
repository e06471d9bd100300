import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { asksByKeys } from './parts/asksByKeys'
import { barriersIn } from './parts/barriers'
import { callerWith } from './parts/desk'
import { enter, tokenOn } from './parts/enter'
import { staffArticle } from './parts/staffArticle'
import { untilLive } from './parts/streams'

type Made = { id: string; number: number }
type Said = { content: string; isInternal: boolean; id: string }

const callerOf = async (email: string) => callerWith(await tokenOn(email))

async function newTicket(subject: string): Promise<Made> {
  const call = await callerOf('bob@globex.example')
  const { docs } = await call('get', 'ticket-categories?where[name][equals]=Technical Issue')
  const data = { subject, description: 'Words.', category: docs[0]?.id, priority: 'normal' }
  return (await call('post', 'tickets', data)).doc
}

async function ticketOf({ id }: Made) {
  const call = await callerOf('sam@desk.example')
  return (await call('get', `tickets/${id}?depth=0`)) as unknown as Record<string, unknown>
}
async function saidIn({ id }: Made): Promise<Said[]> {
  const call = await callerOf('sam@desk.example')
  const { docs } = await call('get', `messages?where[ticket][equals]=${id}&limit=50`)
  return docs as unknown as Said[]
}

async function openDesk(page: Page, { number }: Made, email = 'sam@desk.example') {
  const live = untilLive(page)
  await enter(page.context(), email)
  await page.goto(`/admin/collections/tickets/desk/${number}`)
  await live
  await expect(box(page)).toBeEditable()
}

const box = (page: Page) => page.getByLabel(/^Your (reply|note)/)
const optionIn = (page: Page, name?: string) =>
  page.getByRole('region', { name: 'Write' }).getByRole('option', { name })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const sent = (page: Page) => page.getByRole('status').filter({ hasText: 'Reply sent.' })

test('a canned reply goes out as one, a note calls a colleague, and signs stay as they stand', async ({
  page,
}) => {
  const ticket = await newTicket('Two presses')
  const call = await callerOf('sam@desk.example')
  await call('post', 'canned-replies', {
    ...{ title: 'Zebra of the crossing', shortcut: 'zebra', status: 'waiting', priority: 'high' },
    content: 'Hello {{client.firstName}}, about {{ticket.subject}}: {{ticket.project}} is next.',
  })
  await openDesk(page, ticket)
  await box(page).focus()
  await page.keyboard.type(';zebra')
  const list = page.getByRole('listbox', { name: 'Search canned replies' })
  await expect(list.getByRole('option')).toHaveCount(1)
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveAttribute(
    'aria-activedescendant',
    /.+/,
  )
  await page.keyboard.press('Enter')
  await expect(box(page)).toHaveValue('Hello Bob, about Two presses: {{ticket.project}} is next.')
  await expect(page.getByRole('list', { name: 'Done along with it' })).toContainText('High')

  // What is not known is the writer's to fill in: nobody reads the braces.
  await button(page, 'Send reply').click()
  await expect(page.getByRole('alert').filter({ hasText: 'ticket.project' })).toBeVisible()
  await page.keyboard.type('the shop')
  await button(page, 'Leave out: Priority: High').click()
  await button(page, 'Send reply').click()
  await expect(sent(page)).toBeVisible()
  expect(await ticketOf(ticket)).toMatchObject({ status: 'waiting', priority: 'normal' })
  expect((await saidIn(ticket)).map(({ content }) => content)).toEqual([
    'Hello Bob, about Two presses: the shop is next.',
  ])

  // A note calls a colleague; an article that the client cannot open is marked.
  await expect(page.getByText('To Bob', { exact: false }).first()).toBeVisible()
  await page.getByRole('radio', { name: 'Internal note' }).check()
  await expect(page.getByText('Only your team sees this note')).toBeVisible()
  await box(page).focus()
  await page.keyboard.type('Please look, @ki')
  await optionIn(page, 'Kim Hansen').click()
  await expect(box(page)).toHaveValue('Please look, @Kim Hansen ')
  await button(page, 'Save note').click()
  await expect(page.getByRole('status').filter({ hasText: 'Note saved.' })).toBeVisible()

  const title = 'Zeppelin landing'
  await staffArticle(title)
  await box(page).focus()
  await page.keyboard.type('See [zeppelin')
  const option = optionIn(page, title)
  await expect(option).toContainText('Bob Keller cannot open this')
  await option.click()
  await expect(box(page)).toHaveValue(/^See \[Zeppelin landing\]\(http.*\/help\/.*\) $/)
  await expect(page.getByText(`cannot open the article “${title}”`)).toBeVisible()

  // Signs that are meant as they stand stay, and keys send and resolve.
  await box(page).fill('')
  await box(page).focus()
  await page.keyboard.type('Well ;-) see a[0], - [ ] done; ok')
  await expect(box(page)).toHaveValue('Well ;-) see a[0], - [ ] done; ok')
  await page.keyboard.type(' ;no')
  await expect(page.getByRole('combobox', { name: 'Search' })).toHaveValue('no')
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('Well ;-) see a[0], - [ ] done; ok ;no')
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Control+Shift+Enter')
  await expect.poll(async () => (await ticketOf(ticket)).status).toBe('resolved')
  await expect(sent(page)).toBeVisible()
})

test.describe('while others write', () => {
  test.use({ expectedErrors: [/status of 409|net::ERR_|Failed to load/] })

  test('two agents answer at once: the second is held, sees the first, and sends or goes on', async ({
    page,
  }) => {
    const ticket = await newTicket('Two agents at once')
    await openDesk(page, ticket)
    await box(page).fill('Nobody has looked yet.')
    const kim = await callerOf('kim@desk.example')
    await kim('post', `tickets/${ticket.id}/messages`, { content: 'I have just mended it.' })
    await expect(page.getByRole('article').filter({ hasText: 'I have just' })).toBeVisible()
    await button(page, 'Send reply').click()
    const held = page.getByRole('alert').filter({ hasText: 'Not sent yet' })
    await expect(held).toContainText('I have just mended it.')
    await expect(box(page)).toHaveValue('Nobody has looked yet.')
    expect(await saidIn(ticket)).toHaveLength(1)
    await button(page, 'Keep writing').click()
    await box(page).fill('As Kim says.')
    await button(page, 'Send reply').click()
    await expect(sent(page)).toBeVisible()
    expect((await saidIn(ticket)).map(({ content }) => content).toSorted()).toEqual([
      'As Kim says.',
      'I have just mended it.',
    ])
  })

  test('the desk holds what a page that hears of nothing would send', async ({ page }) => {
    const ticket = await newTicket('A page that hears nothing')
    await page.context().route('**/events-stream**', (route) => route.abort())
    await enter(page.context(), 'sam@desk.example')
    await page.goto(`/admin/collections/tickets/desk/${ticket.number}`)
    await box(page).fill('Unaware.')
    const bob = await callerOf('bob@globex.example')
    await bob('post', `tickets/${ticket.id}/messages`, { content: 'It works again.' })
    await button(page, 'Send reply').click()
    const held = page.getByRole('alert').filter({ hasText: 'It works again.' })
    await expect(held).toBeVisible()
    expect(await saidIn(ticket)).toHaveLength(1)
    await expect(page.getByRole('article').filter({ hasText: 'It works again.' })).toBeVisible()
    await held.getByRole('button', { name: 'Send anyway' }).click()
    await expect(sent(page)).toBeVisible()
    expect(await saidIn(ticket)).toHaveLength(2)
  })
})

test.describe('before it goes out', () => {
  const email = 'jonas@desk.example'

  test('a reply is taken back whole, or goes out once, even when the page is left', async ({
    page,
  }) => {
    const ticket = await newTicket('Taken back')
    const admin = await callerOf('admin@desk.example')
    const { docs } = await admin('get', `staff?where[email][equals]=${email}`)
    await admin('patch', `staff/${docs[0]?.id}`, { undoSendSeconds: 60 })
    await openDesk(page, ticket, email)
    await box(page).fill('Too early.')
    await button(page, 'More ways to send').click()
    await page.getByRole('menuitem', { name: 'Send and resolve' }).click()
    await expect(page.getByText('Goes out in a moment.')).toBeVisible()
    await button(page, 'Undo sending').click()
    await expect(box(page)).toHaveValue('Too early.')
    await expect(page.getByRole('list', { name: 'Done along with it' })).toContainText('Resolved')
    expect(await saidIn(ticket)).toEqual([])

    await box(page).fill('Now it is right.')
    await button(page, 'Send reply').click()
    await expect(page.getByText('Goes out in a moment.')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('article').filter({ hasText: 'Now it is right.' })).toBeVisible()
    await expect(box(page)).toHaveValue('')
    expect((await saidIn(ticket)).map(({ content }) => content)).toEqual(['Now it is right.'])
    expect((await ticketOf(ticket)).status).toBe('resolved')

    // A file needs a page that is open: any page of the desk will do.
    const file = { name: 'left.txt', mimeType: 'text/plain', buffer: Buffer.from('Words.') }
    await page.locator('.desk-reply input[type=file]').setInputFiles(file)
    await box(page).fill('With a file.')
    await button(page, 'Send reply').click()
    await page.getByLabel('Desk', { exact: true }).getByText('Today').click()
    const files = async () => admin('get', `attachments?where[ticket][equals]=${ticket.id}`)
    await expect.poll(async () => (await files()).docs.length).toBe(1)
    expect(await saidIn(ticket)).toHaveLength(2)
  })
})

test('what is begun at one computer is there at the other, and gone when it is sent', async ({
  page,
  browser,
}) => {
  const ticket = await newTicket('At another computer')
  await openDesk(page, ticket)
  const kept = page.waitForResponse((answer) => answer.url().endsWith('/draft'))
  await page.getByRole('radio', { name: 'Internal note' }).check()
  await box(page).fill('Begun here.')
  expect((await kept).ok()).toBe(true)

  const context = await browser.newContext()
  const other = await context.newPage()
  await openDesk(other, ticket)
  await expect(box(other)).toHaveValue('Begun here.')
  await expect(other.getByRole('radio', { name: 'Internal note' })).toBeChecked()
  const erased = other.waitForResponse((answer) => answer.url().endsWith('/draft'))
  await button(other, 'Save note').click()
  await expect(other.getByRole('status').filter({ hasText: 'Note saved.' })).toBeVisible()
  await erased
  await context.close()
  await page.reload()
  await expect(page.getByRole('article').filter({ hasText: 'Begun here.' })).toBeVisible()
  await expect(box(page)).toHaveValue('')
})

test('the lists fit and can be read in each size and theme', async ({ page }) => {
  const ticket = await newTicket('Lists in each size')
  await openDesk(page, ticket)
  for (const [width, height] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const colorScheme of ['light', 'dark'] as const) {
      await box(page).focus()
      await page.keyboard.type(';')
      await expect(optionIn(page).first()).toBeVisible()
      await expect(optionIn(page).first()).toBeInViewport()
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(wider, `${width}`).toBeLessThanOrEqual(0)
      expect(await barriersIn(page, '.desk-reply', colorScheme)).toEqual([])
      await page.keyboard.press('Backspace')

      await asksByKeys(page)
    }
  }
})
