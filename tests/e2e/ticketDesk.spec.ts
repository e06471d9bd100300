import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { barriersIn } from './parts/barriers'
import { callerWith } from './parts/desk'
import { enter, tokenOn } from './parts/enter'
import { untilLive } from './parts/streams'
import { usualCategory } from './parts/usualCategory'

type Made = { id: string; number: number }

/** A ticket of its own for each test, asked for by a client. */
async function newTicket(subject: string): Promise<Made> {
  const call = callerWith(await tokenOn('bob@globex.example'))
  const { docs } = await call('get', usualCategory)
  const data = { subject, description: 'Words.', category: docs[0]?.id, priority: 'normal' }
  return (await call('post', 'tickets', data)).doc
}

const sam = async () => callerWith(await tokenOn('sam@desk.example'))
const ticketOf = async (id: string) =>
  (await (
    await sam()
  )('get', `tickets/${id}?depth=0`)) as unknown as Record<string, unknown>

async function openDesk(page: Page, { number }: Made) {
  const live = untilLive(page)
  await enter(page.context(), 'sam@desk.example')
  await page.goto(`/admin/collections/tickets/desk/${number}`)
  await live
}

const box = (page: Page) => page.getByLabel(/^Your (reply|note)/)
const head = (page: Page) => page.locator('.desk-head')

/** What this page asks the API to change, as it goes out. */
function changesOf(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.method() === 'GET' || !request.url().includes('/api/tickets/')) return
    // What is typed is kept at the desk as well.
    if (request.url().endsWith('/draft')) return
    if (request.url().endsWith('/presence')) return
    asked.push(
      `${request.method()} ${new URL(request.url()).pathname.split('/').slice(4).join('/')}`,
    )
  })
  return asked
}

test('a reply and the status after it go out as one', async ({ page }) => {
  const ticket = await newTicket('One request for both')
  await openDesk(page, ticket)
  const asked = changesOf(page)
  await box(page).fill('Do you still have the old logo?')
  await page.getByRole('button', { name: 'More ways to send' }).click()
  await page.getByRole('menuitem', { name: 'Send and wait' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Reply sent.' })).toBeVisible()
  await expect(head(page).getByText('Waiting on client')).toBeVisible()
  await expect(page.locator('.desk-thread').getByText(/set the status to/)).toHaveCount(1)
  expect(asked).toEqual(['POST messages'])
  // Nothing here is a form with something unsaved in it.
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Open form' }).click()
  await page.getByRole('link', { name: 'To the conversation' }).click()
  await expect(page.getByText('Do you still have the old logo?', { exact: true })).toBeVisible()
  await expect(page.getByText(/Document locked|Leave without saving/)).toHaveCount(0)
})

test('a reply to a closed ticket reopens it in one step, a note leaves it closed', async ({
  page,
}) => {
  const ticket = await newTicket('Closed for now')
  await (
    await sam()
  )('post', `tickets/${ticket.id}/closure`)
  await openDesk(page, ticket)
  const asked = changesOf(page)
  await page.getByRole('radio', { name: 'Internal note' }).check()
  await box(page).fill('They rang again.')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Note saved.' })).toBeVisible()
  expect((await ticketOf(ticket.id)).status).toBe('closed')

  await box(page).fill('We take it up again.')
  await page.getByRole('button', { name: 'Reopen and send' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Reply sent.' })).toBeVisible()
  await expect(head(page).getByText('In progress')).toBeVisible()
  expect(asked).toEqual(['POST messages', 'POST messages'])
})

test('who has it, status, priority and category change at once, and back', async ({ page }) => {
  const ticket = await newTicket('Changed in place')
  await openDesk(page, ticket)
  await page.getByLabel('Assignee').selectOption({ label: 'Kim Hansen' })
  await expect(page.getByText('Assignee: Kim Hansen.')).toBeVisible()
  await expect(head(page).getByText('In progress')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(page.getByLabel('Assignee')).toHaveValue('')
  await expect(head(page).getByText('Open')).toBeVisible()

  await page.getByLabel('Priority').selectOption('urgent')
  await expect(head(page).getByText('Urgent')).toBeVisible()
  await page.getByLabel('Category').selectOption({ label: 'Billing Question' })
  await expect(page.getByText('Category: Billing Question.')).toBeVisible()
  await page.getByLabel('Status', { exact: true }).selectOption('resolved')
  await expect(head(page).getByText('Resolved')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Priority')).toHaveValue('urgent')
  await expect(page.getByLabel('Status', { exact: true })).toHaveValue('resolved')
})

test('the box to answer in is always in sight, in each size and theme', async ({ page }) => {
  const ticket = await newTicket('A long thread')
  const call = await sam()
  const text = 'A line that says something.\n'.repeat(6)
  for (let at = 0; at < 8; at++) {
    await call('post', `tickets/${ticket.id}/messages`, { content: `${text}${at}` })
  }
  await openDesk(page, ticket)
  for (const [width, height] of [
    [1440, 900],
    [1024, 768],
    [390, 844],
  ] as const) {
    await page.setViewportSize({ width, height })
    for (const y of [0, 400, 100_000]) {
      await page.evaluate((top) => window.scrollTo(0, top), y)
      await expect(box(page)).toBeInViewport({ ratio: 0.9 })
      await expect(page.getByRole('button', { name: 'Send reply' })).toBeInViewport({ ratio: 0.9 })
    }
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(wider, `${width}`).toBeLessThanOrEqual(0)
  }
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    expect(await barriersIn(page, '.desk-page')).toEqual([])
  }
})

test('a button makes words bold; a note is told from a reply before a word, and by its draft', async ({
  page,
}) => {
  const ticket = await newTicket('Formatted by the team')
  await openDesk(page, ticket)
  await box(page).fill('This is important')
  await box(page).selectText()
  await page.getByRole('toolbar').getByRole('button', { name: 'Bold' }).click()
  await expect(box(page)).toHaveValue('**This is important**')
  const look = page.getByRole('region', { name: 'Preview' })
  await expect(look.locator('strong')).toHaveText('This is important')
  await page.getByRole('button', { name: 'Send reply' }).click()
  const sent = page.getByRole('article').filter({ hasText: 'This is important' })
  await expect(sent.locator('strong')).toHaveText('This is important')

  await page.getByRole('radio', { name: 'Internal note' }).check()
  await expect(page.getByRole('region', { name: 'Write' })).toContainText(
    'Only your team sees this note',
  )
  await box(page).fill('Only for us.')
  await page.reload()
  await expect(box(page)).toHaveValue('Only for us.')
  await expect(page.getByRole('radio', { name: 'Internal note' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Save note' })).toBeVisible()
})
