import type { Page } from '@playwright/test'
import { deskKeys } from '@/src/admin/keys/deskKeys'
import { expect, test } from '../support/browserTest'
import { barriersIn } from './parts/barriers'
import { callerWith } from './parts/desk'
import { enter, tokenOn } from './parts/enter'
import { enterAdmin } from './parts/enterAdmin'
import { hears } from './parts/hears'
import { ownClient } from './parts/ownClient'
import { signInToAdmin } from './parts/signInToAdmin'
import { untilLive } from './parts/streams'

const head = (page: Page) => page.locator('.desk-head')
const chosen = (page: Page, field: string) => page.getByLabel(field).locator('option:checked')

async function open(page: Page, number: number, query = '') {
  const live = untilLive(page)
  await page.goto(`/admin/collections/tickets/desk/${number}${query}`)
  await live
  await hears(page, 'assign')
}

/** Chooses in the list that a key has opened, by a piece of a name. */
async function choose(page: Page, what: 'assign' | 'status' | 'priority', typed: string) {
  await hears(page, what)
  await page.keyboard.press(deskKeys[what].key)
  const box = page.getByRole('dialog').getByRole('combobox')
  await expect(box).toBeFocused()
  // Readers are told which row is marked before any arrow was pressed.
  await expect(box).toHaveAttribute('aria-activedescendant', /.+/)
  await page.keyboard.type(typed)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
}

test('a ticket is worked through by keys, and the next one follows', async ({ page }) => {
  const { id, tickets } = await ownClient('Wilma Keys', [
    'Third by keys',
    'Second',
    'First by keys',
  ])
  const [, second, third] = tickets
  const view = `?view=${encodeURIComponent(`view=open&requester=${id}`)}`
  await enter(page.context(), 'sam@desk.example')
  await open(page, second!.number, view)
  await expect(page).toHaveTitle(`#${second!.number} Second · Desk`)

  await choose(page, 'priority', 'urg')
  await expect(head(page).getByText('Urgent')).toBeVisible()
  await choose(page, 'status', 'progr')
  await expect(head(page).getByText('In progress')).toBeVisible()
  await page.getByRole('button', { name: 'Undo' }).first().click()
  await expect(head(page).getByText('Open')).toBeVisible()
  await choose(page, 'assign', 'kim')
  await expect(chosen(page, 'Assignee')).toHaveText('Kim Hansen')
  await expect(
    page.locator('.desk-thread').getByText(/assigned the ticket to Kim Hansen, set the status/),
  ).toBeVisible()

  // What is typed is typed.
  await page.keyboard.press('n')
  await expect(page.getByRole('radio', { name: 'Internal note' })).toBeChecked()
  await page.keyboard.type('ape')
  await expect(page.getByLabel(/^Your note/)).toHaveValue('ape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByLabel(/^Your note/).fill('')
  await page.getByLabel(/^Your note/).blur()

  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Keys' })).toContainText('Set the priority')
  expect(await barriersIn(page, '.desk-keys')).toEqual([])
  await page.keyboard.press('Escape')

  await hears(page, 'nextTicket')
  await page.keyboard.press('Shift+J')
  await expect(page).toHaveTitle(`#${third!.number} Third by keys · Desk`)
  await expect(head(page)).toContainText('Third by keys')
  await hears(page, 'resolve')
  await page.keyboard.press('e')
  await expect(head(page).getByText('Resolved')).toBeVisible()
  await page.goBack()
  await expect(head(page)).toContainText('Second')
  await hears(page, 'nextTicket')
  // Worked on last, it leads the list by now.
  await page.keyboard.press('Shift+J')
  await expect(head(page)).toContainText('First by keys')
  await hears(page, 'previousTicket')
  await page.keyboard.press('Shift+K')
  await expect(head(page)).toContainText('Second')
})

test('after an answer the next ticket comes, by choice', async ({ page }) => {
  const { id, tickets } = await ownClient('Walt Next', ['Answered later', 'Answered first'])
  const view = `?view=${encodeURIComponent(`view=open&requester=${id}`)}`
  await enter(page.context(), 'sam@desk.example')
  await open(page, tickets[0]!.number, view)
  await page.getByLabel('After an answer').selectOption('next')
  await page.getByLabel(/^Your reply/).fill('Here you are.')
  await page.getByRole('button', { name: 'Send reply' }).click()
  await expect(head(page)).toContainText('Answered later')
  await expect(page.getByLabel('After an answer')).toHaveValue('next')
})

test('two of the team see each other, and change the same ticket side by side', async ({
  page,
  browser,
}) => {
  const { tickets } = await ownClient('Tom Gether', ['Two of us'])
  const ticket = tickets[0]!
  await enter(page.context(), 'sam@desk.example')
  await open(page, ticket.number)
  const kim = await signInToAdmin(browser, 'kim@desk.example')
  await open(kim, ticket.number)
  await expect(head(page).getByText('Also here: Kim Hansen.')).toBeVisible()
  await expect(head(kim).getByText('Also here: Sam Okafor.')).toBeVisible()
  await kim.getByLabel(/^Your reply/).fill('I have it')
  await expect(head(page).getByText('Writing now: Kim Hansen.')).toBeVisible()

  await kim.getByLabel('Priority').selectOption('high')
  await page.getByLabel('Category').selectOption({ label: 'Billing Question' })
  for (const each of [page, kim]) {
    await expect(each.getByLabel('Priority')).toHaveValue('high')
    await expect(chosen(each, 'Category')).toHaveText('Billing Question')
    await expect(each.locator('.desk-event', { hasText: 'Billing Question' })).toBeVisible()
  }
  await expect(kim.getByLabel(/^Your reply/)).toHaveValue('I have it')
  await kim.close()
  await expect(head(page).getByText('Kim Hansen')).toHaveCount(0)
})

test.describe('against a change that the page has not seen', () => {
  test.use({ expectedErrors: [/status of 409|net::ERR_|Failed to load/] })

  test('theirs stays, in words, and one may still have one’s own', async ({ page }) => {
    const { tickets } = await ownClient('Ann Yway', ['Changed anyway'])
    const ticket = tickets[0]!
    await enter(page.context(), 'sam@desk.example')
    await page.context().route('**/events-stream**', (route) => route.abort())
    await page.goto(`/admin/collections/tickets/desk/${ticket.number}`)
    await hears(page, 'assign')
    const kim = callerWith(await tokenOn('kim@desk.example'))
    const stored = async () =>
      (await kim('get', `tickets/${ticket.id}?depth=0`)) as unknown as { priority: string }
    await kim('patch', `tickets/${ticket.id}`, { priority: 'high' })
    await expect(page.getByLabel('Priority')).not.toHaveValue('high')
    await page.getByLabel('Priority').selectOption('low')
    await expect(page.getByText(/Kim Hansen changed the priority while/)).toBeVisible()
    await expect(page.getByLabel('Priority')).toHaveValue('high')
    expect((await stored()).priority).toBe('high')
    await page.getByRole('button', { name: 'Change anyway' }).click()
    await expect(page.getByLabel('Priority')).toHaveValue('low')
    await expect(page.getByText('Priority: Low.')).toBeVisible()
  })
})

test('the palette goes to a ticket, a person and a list, and does what the page offers', async ({
  page,
}) => {
  const { tickets } = await ownClient('Paula Ette', ['The same asked twice', 'Palette looked for'])
  await enterAdmin(page)
  await hears(page, 'help')
  const say = async (text: string) => {
    await page.keyboard.press('Control+k')
    await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
    await page.keyboard.type(text)
  }
  // Nobody waits for it to come: none of this is a key of the page.
  await page.keyboard.press('Control+k')
  await page.keyboard.type(`${tickets[0]!.number}`)
  await page.getByRole('option', { name: 'Palette looked for' }).click()
  await expect(head(page)).toContainText('Palette looked for')
  await expect(page.locator('.desk-card').first()).toContainText('there now')

  await hears(page, 'priority')
  await say('priority')
  await page.getByRole('option', { name: /Set the priority/ }).click()
  await page.getByRole('dialog').getByRole('option', { name: 'High' }).click()
  await expect(head(page).getByText('High')).toBeVisible()

  await say('merge')
  await page.keyboard.press('Enter')
  await page.getByLabel('Number of the other ticket').fill(`${tickets[1]!.number}`)
  await page.keyboard.press('Enter')
  // A reply goes where the ticket goes on, and is not sent here to be refused.
  const merged = page.getByText(
    `This ticket was merged: write to the client in #${tickets[1]!.number}`,
  )
  await expect(merged).toHaveCount(1)
  await page.getByLabel(/^Your reply/).fill('Too late here.')
  await page.getByRole('button', { name: 'Send reply' }).click()
  await expect(merged).toHaveCount(2)
  await page.getByLabel(/^Your reply/).blur()

  // Who is called so comes before the tickets that have to do with them, and Enter takes it.
  await say('Paula')
  const first = page.getByRole('option').first()
  await expect(first).toContainText('Paula Ette')
  await expect(first).toHaveAttribute('data-selected', 'true')
  expect(await barriersIn(page, '.desk-palette')).toEqual([])
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/collections\/clients\/[^/]+\/overview/)
  await hears(page, 'help')
  await say('unassig')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/inbox\?view=unassigned/)
})

test('a client sees the ticket without what is the team’s', async ({ page }) => {
  const { tickets } = await ownClient('Cleo Look', ['Looked at as a client'])
  const sam = callerWith(await tokenOn('sam@desk.example'))
  const write = (content: string, isInternal: boolean) =>
    sam('post', `tickets/${tickets[0]!.id}/messages`, { content, isInternal })
  await write('For everybody.', false)
  await write('For us alone.', true)
  await enter(page.context(), 'sam@desk.example')
  await open(page, tickets[0]!.number)
  await expect(page.getByText('For us alone.')).toBeVisible()
  await page.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'As the client sees it' }).click()
  await expect(page.getByText('This is what Cleo Look reads')).toBeVisible()
  await expect(page.getByText('For everybody.')).toBeVisible()
  await expect(page.getByText('For us alone.')).toHaveCount(0)
})

test('it reads well on a phone @phone', async ({ page }) => {
  const { tickets } = await ownClient('Phoebe Small', ['On a phone', 'Before it'])
  await enter(page.context(), 'sam@desk.example')
  await open(page, tickets[0]!.number, '?view=all')
  await expect(page.getByLabel(/^Your reply/)).toBeInViewport()
  await expect(page.getByRole('button', { name: 'More', exact: true })).toBeVisible()
  await expect(page.getByLabel('Priority')).toBeHidden()
  await page.getByRole('button', { name: 'Details' }).click()
  await expect(page.getByLabel('Priority')).toBeVisible()
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(wider).toBeLessThanOrEqual(0)
  expect(await barriersIn(page, '.desk-page')).toEqual([])
})
