import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { barriers, barriersIn } from './parts/barriers'
import { callerWith } from './parts/desk'
import { enter, tokenOn } from './parts/enter'
import { enterAdmin } from './parts/enterAdmin'
import { hears } from './parts/hears'
import { signInToAdmin } from './parts/signInToAdmin'
import { ownClient } from './parts/ownClient'
import { untilLive } from './parts/streams'

const inbox = '/admin/collections/tickets/inbox'
const shots = process.env.INBOX_SHOTS

/** A picture for whoever looks at the pages; nothing where nobody asked for one. */
async function shot(page: Page, name: string) {
  if (shots) await page.screenshot({ path: `${shots}/${name}.png` })
}

async function newTicket(subject: string) {
  const call = callerWith(await tokenOn('bob@globex.example'))
  const { docs } = await call('get', 'ticket-categories?where[name][equals]=Technical Issue')
  const data = { subject, description: 'Words of the request.', category: docs[0]?.id }
  return (await call('post', 'tickets', data)).doc as { id: string; number: number }
}

const row = (page: Page, subject: string) => page.locator('.inbox-row', { hasText: subject })

test('sam sees first what needs him, and walks it by keys @both', async ({ page, isMobile }) => {
  const subject = `Inbox walk ${isMobile ? 'small' : 'wide'}`
  const ticket = await newTicket(subject)
  await enterAdmin(page)
  await page.waitForURL(`**${inbox}`)
  await expect(page.getByRole('link', { name: /^Mine/ })).toHaveAttribute('aria-current', 'page')
  await shot(page, `mine-${isMobile}`)

  await page.getByRole('link', { name: /^Unassigned/ }).click()
  await expect(row(page, subject)).toBeVisible()
  await expect(row(page, subject).getByRole('img', { name: 'New to you' })).toBeVisible()
  await expect(row(page, subject)).toContainText('Words of the request.')
  expect(await barriers(page, 'the inbox', isMobile)).toEqual([])
  await shot(page, `unassigned-${isMobile}`)
  await row(page, subject).getByRole('checkbox').check()
  await page.getByLabel('Set', { exact: true }).selectOption('Status')
  for (const colorScheme of ['light', 'dark'] as const) {
    expect(await barriersIn(page, '.bulk-bar', colorScheme)).toEqual([])
    await shot(page, `marked-${isMobile}-${colorScheme}`)
  }
  await page.getByRole('button', { name: 'Clear selection' }).click()

  await page.getByRole('link', { name: /^All open/ }).click()
  await page.waitForURL(/view=open/)
  await page.getByRole('searchbox', { name: 'Search tickets' }).fill(subject)
  await page.keyboard.press('Enter')
  await page.waitForURL(/q=Inbox/)
  await expect(page.locator('.inbox-row mark').first()).toBeVisible()
  await row(page, subject).locator('a').click()
  await page.waitForURL(new RegExp(`/desk/${ticket.number}\\?view=`))
  await expect(page.getByRole('heading', { level: 1 })).toContainText(subject)
  await page.goBack()
  await page.waitForURL(/q=Inbox/)
  await expect(row(page, subject)).toBeVisible()
  await expect(row(page, subject).getByRole('img', { name: 'New to you' })).toHaveCount(0)
  await page.goBack()
  await expect(page.getByRole('searchbox', { name: 'Search tickets' })).toHaveValue('')
})

test('keys move, mark and change tabs, and do nothing while one types', async ({ page }) => {
  await newTicket('Xylophone one')
  await newTicket('Xylophone two')
  await enter(page.context(), 'sam@desk.example')
  // Of these two alone: other tests make tickets meanwhile.
  await page.goto(`${inbox}?view=unassigned&q=xylophone&sort=created`)
  await hears(page, 'next')
  const focused = page.locator('.inbox-row:has(a:focus)')
  await page.keyboard.press('j')
  await expect(focused).toContainText('Xylophone two')
  await page.keyboard.press('j')
  await expect(focused).toContainText('Xylophone one')
  await page.keyboard.press('k')
  await expect(focused).toContainText('Xylophone two')
  await page.keyboard.press('x')
  await page.keyboard.press('j')
  await page.keyboard.press('Shift+X')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.press('End')
  await page.keyboard.type('gmx')
  await expect(page.getByRole('searchbox', { name: 'Search tickets' })).toHaveValue('xylophonegmx')
  await expect(page.getByText('2 selected')).toBeVisible()
  await page.getByRole('button', { name: 'Clear selection' }).click()
  await page.keyboard.press('g')
  await page.keyboard.press('c')
  await page.waitForURL(/view=closed/)
})

test('a list is filtered by chips, kept, shared, and deleted with a way back', async ({
  page,
  browser,
}) => {
  await newTicket('To be filtered')
  await enter(page.context(), 'sam@desk.example')
  await page.goto(`${inbox}?view=open`)
  await hears(page, 'next')
  await page.getByRole('button', { name: 'Filter', exact: true }).click()
  await page.getByRole('button', { name: 'Status', exact: true }).click()
  await page.getByRole('checkbox', { name: 'Open', exact: true }).check()
  await page.getByRole('checkbox', { name: 'In progress', exact: true }).check()
  await shot(page, 'filter')
  await page.getByRole('button', { name: 'Show', exact: true }).click()
  await page.waitForURL(/status=open,in_progress/)
  await expect(page.getByRole('button', { name: 'Status: Open, In progress' })).toBeVisible()

  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('menuitem', { name: 'Keep this list as a view' }).click()
  await page.getByLabel('Name', { exact: true }).fill('Being worked on')
  await page.getByLabel('Who sees it').selectOption('Agents')
  await page.getByRole('button', { name: 'Keep this list as a view' }).click()
  const tab = page.getByRole('link', { name: /^Being worked on/ })
  await expect(tab).toHaveAttribute('aria-current', 'page')
  await shot(page, 'kept')
  const kims = await signInToAdmin(browser, 'kim@desk.example')
  await kims.goto(inbox)
  await kims.getByRole('link', { name: /^Being worked on/ }).click()
  await expect(kims.getByRole('button', { name: 'Status: Open, In progress' })).toBeVisible()

  await page.getByRole('button', { name: 'Views' }).click()
  await page.getByRole('menuitem', { name: 'Delete view' }).click()
  await expect(tab).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(tab).toHaveAttribute('aria-current', 'page')
})

test('what comes while the hand is in the list waits to be asked for', async ({ page }) => {
  // In a list of these alone: others make and move tickets meanwhile.
  const { id, ask } = await ownClient('Hanna Hand', ['There before'])
  const live = untilLive(page)
  await enter(page.context(), 'sam@desk.example')
  await page.goto(`${inbox}?view=open&requester=${id}`)
  await live
  await row(page, 'There before').hover()
  await ask('Came under the hand')
  const button = page.getByRole('button', { name: /new · Show/ })
  await expect(button).toBeVisible()
  await expect(row(page, 'Came under the hand')).toHaveCount(0)
  await shot(page, 'arrived')
  await button.click()
  await expect(row(page, 'Came under the hand')).toBeVisible()
})

test.describe('for an editor, who sees no tickets', () => {
  test.use({ expectedErrors: [/status of 404/] })

  test('the articles come first, and there is no inbox and no desk', async ({ page }) => {
    await enterAdmin(page, 'eve@desk.example')
    await page.waitForURL(/\/admin\/collections\/articles(\?|$)/)
    await expect(page.getByRole('link', { name: 'Inbox' })).toHaveCount(0)
    await page.goto('/admin/collections/tickets/desk/1')
    await expect(page.getByText(/not found/i).first()).toBeVisible()
  })
})
