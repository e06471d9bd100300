import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { callerWith } from './parts/desk'
import { tokenOn } from './parts/enter'
import { enterAdmin } from './parts/enterAdmin'
import { hears } from './parts/hears'
import { ownClient } from './parts/ownClient'
import { untilLive } from './parts/streams'

/** What each job of a day may cost at most: clicks and keys, but not the words that are typed. */
const most = {
  'see what needs me': 1,
  'the client’s other tickets': 0,
  'the people of the organization': 0,
  note: 2,
  'reply and wait': 2,
  assign: 2,
  priority: 2,
  'canned reply': 2,
  'next ticket': 1,
  'close five': 7,
} as const
type Job = keyof typeof most

const inbox = '/admin/collections/tickets/inbox'
const head = (page: Page) => page.locator('.desk-head')

test('a day of an agent costs no more than its table says', async ({ page }) => {
  const name = 'Dora Day'
  const subjects = ['Sixth', 'Fifth', 'Fourth', 'Third', 'Second', 'First'].map(
    (each) => `${each} of the day`,
  )
  const { id, tickets } = await ownClient(name, subjects)
  const sam = callerWith(await tokenOn('sam@desk.example'))
  const call = async (path: string, data: object) => sam('post', path, data)
  await call('canned-replies', { title: 'Day by day', shortcut: 'dayday', content: 'We look.' })
  // The oldest is Sam's.
  const [mine, subject] = [tickets.at(-1)!, subjects[0]!]
  const me = (await sam('get', 'staff?where[email][equals]=sam@desk.example')).docs[0]?.id
  await sam('patch', `tickets/${mine.id}`, { assignedTo: me })

  const counted: Partial<Record<Job, number>> = {}
  /** One press of a button, a key or a choice, however much it does. */
  const acts = async (job: Job, ...steps: (() => Promise<unknown>)[]) => {
    for (const step of steps) {
      await step()
      counted[job] = (counted[job] ?? 0) + 1
    }
  }

  await enterAdmin(page)
  await page.waitForURL(`**${inbox}`)
  await acts('see what needs me', () => page.getByRole('link', { name: /^Mine/ }).click())
  await expect(page.locator('.inbox-row', { hasText: subject })).toBeVisible()

  // Walked in a list of these alone, as other tests make tickets meanwhile.
  const view = `view=open&requester=${id}`
  const live = untilLive(page)
  await page.goto(`/admin/collections/tickets/desk/${mine.number}?view=${encodeURIComponent(view)}`)
  await live
  await expect(page.locator('.desk-about')).toContainText(subjects[1]!)
  await hears(page, 'assign')
  counted['the client’s other tickets'] = 0
  await expect(page.locator('.desk-about').getByText('Colleagues')).toBeVisible()
  counted['the people of the organization'] = 0

  await acts(
    'assign',
    () => page.keyboard.press('a'),
    async () => {
      await page.getByRole('dialog').getByRole('combobox').fill('kim')
      await page.keyboard.press('Enter')
    },
  )
  await expect(page.getByText('Assignee: Kim Hansen.')).toBeVisible()
  await acts('priority', () => page.getByLabel('Priority').selectOption('urgent'))
  await expect(head(page).getByText('Urgent')).toBeVisible()

  const box = page.getByLabel(/^Your reply/)
  await box.focus()
  await acts(
    'canned reply',
    () => page.keyboard.press(';'),
    async () => {
      await page.keyboard.type('dayday')
      await expect(page.getByRole('option', { name: /Day by day/ })).toBeVisible()
      await page.keyboard.press('Enter')
    },
  )
  await expect(box).toHaveValue('We look.')
  await acts(
    'reply and wait',
    () => page.getByRole('button', { name: 'More ways to send' }).click(),
    () => page.getByRole('menuitem', { name: 'Send and wait' }).click(),
  )
  await expect(page.getByRole('status').filter({ hasText: 'Reply sent.' })).toBeVisible({
    timeout: 20_000,
  })
  await box.blur()
  await acts(
    'note',
    () => page.keyboard.press('n'),
    async () => {
      await page.keyboard.type('They rang.')
      await page.keyboard.press('Control+Enter')
    },
  )
  await expect(page.getByRole('status').filter({ hasText: 'Note saved.' })).toBeVisible()
  await page.getByLabel(/^Your (reply|note)/).blur()
  await acts('next ticket', () => page.keyboard.press('Shift+J'))
  await expect(head(page)).not.toContainText(subject)

  await page.goto(`${inbox}?${view}`)
  await hears(page, 'next')
  const rows = page.locator('.inbox-row')
  await expect(rows).toHaveCount(6)
  const boxes = page.locator('.inbox-row__mark input')
  await acts(
    'close five',
    () => boxes.nth(0).click(),
    () => boxes.nth(4).click({ modifiers: ['Shift'] }),
    () => page.getByRole('button', { name: 'Close', exact: true }).click(),
  )
  await expect(page.getByText(/^Changed: 5/)).toBeVisible()
  await expect(rows).toHaveCount(1)
  // And all of it can be taken back.
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(rows).toHaveCount(6)

  console.table(counted)
  for (const [job, count] of Object.entries(most)) {
    expect(counted[job as Job], job).toBeLessThanOrEqual(count)
  }
})
