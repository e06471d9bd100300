import type { Page, Request } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { comesAlive } from '../support/comeAlive'
import { callerWith } from './parts/desk'
import { enter, tokenOn } from './parts/enter'
import { untilLive } from './parts/streams'
import { usualCategory } from './parts/usualCategory'

const list = '/admin/collections/tickets'
const rows = (page: Page) => page.locator('.table tbody tr')

const pick = async (page: Page, part: 'field' | 'operator' | 'value', word: string) => {
  await page.locator(`.condition__${part} .rs__control`).click()
  await page.locator('.rs__option').getByText(word, { exact: true }).click()
}

/** How many times the list is being read anew. */
function readsUnderWay(page: Page) {
  const reads = new Set<Request>()
  page.on('request', (request) => {
    if (request.headers().rsc) reads.add(request)
  })
  const ended = (request: Request) => void reads.delete(request)
  page.on('requestfinished', ended)
  page.on('requestfailed', ended)
  return () => reads.size
}

test.beforeEach(({ context }) => enter(context, 'sam@desk.example'))

test.describe('a value that fits no field', () => {
  // Payload's own list asks for the person of that value, and stumbles over operators it has not.
  // (Its field for dates stumbles over a date that is none: only a hand writes such an address.)
  test.use({
    expectedErrors: [/status of 404|There was a problem loading the document|reading 'value'/],
  })

  test('a filter goes on when its operator changes', async ({ page }) => {
    await page.goto('/admin')
    const underWay = readsUnderWay(page)
    for (const [field, value] of [
      ['Status', 'Open'],
      ['Assignee', 'Sam Okafor'],
    ] as const) {
      await page.goto(list)
      await page.locator('#toggle-list-filters').click()
      // What was asked before somebody came to the controls may still be on its way, or come to be shown.
      await expect.poll(underWay).toBe(0)
      await expect(page.locator('[data-reading]')).toHaveCount(0)
      await comesAlive(page)
      await page.getByRole('button', { name: 'Add filter' }).click()
      await pick(page, 'field', field)
      await pick(page, 'operator', 'exists')
      await pick(page, 'value', 'True')
      await expect(page).toHaveURL(/exists/)
      await expect(rows(page).first()).toBeVisible()

      // The value of the former operator is still there, and is none of this one.
      await pick(page, 'operator', 'equals')
      await expect(page).toHaveURL(/equals/)
      await expect(page.locator('.collection-list')).toBeVisible()
      await expect(page.locator('.condition__operator')).toContainText('equals')

      await pick(page, 'value', value)
      await expect(rows(page).first()).toBeVisible()
      // A filter replaces the address: Back leads to the page before the list, and that page is there.
      await page.goBack()
      await expect(page.getByRole('heading', { name: 'Inbox' })).toBeVisible()
    }
  })

  test('an address with values that fit no field shows an empty list', async ({ page }) => {
    for (const condition of [
      'status][equals]=true',
      'number][in]=13,abc',
      'number][equals]=99999999999',
      'assignedTo][equals]=true',
      'subject][near]=1,2',
      'nothing][equals]=1',
    ]) {
      await page.goto(`${list}?where[or][0][and][0][${condition}`)
      await expect(page.locator('.collection-list')).toBeVisible()
      await expect(rows(page)).toHaveCount(0)
    }
    await page.goBack()
    await expect(page.locator('.collection-list')).toBeVisible()
  })
})

test('the list stays as it is under somebody who chooses filters, and goes on then', async ({
  page,
  context,
}) => {
  const live = untilLive(page)
  await page.goto(list)
  await live
  const underWay = readsUnderWay(page)
  await page.locator('#toggle-list-filters').click()
  await expect.poll(underWay).toBe(0)
  const reads: string[] = []
  page.on('request', (request) => {
    if (request.headers().rsc) reads.push(request.url())
  })

  const call = callerWith(await tokenOn('bob@globex.example'))
  const { docs } = await call('get', usualCategory)
  const subjects = ['Meanwhile', 'Afterwards'].map((word) => `${word} ${Date.now()}`)
  const make = (subject: string) =>
    call('post', 'tickets', { subject, description: 'Words.', category: docs[0]?.id })
  // Another page of the same list tells when the news has come.
  const other = await context.newPage()
  await other.goto(list)
  await make(subjects[0]!)
  await expect(rows(other).getByText(subjects[0]!)).toBeVisible()
  expect(reads).toEqual([])

  await page.locator('#toggle-list-filters').blur()
  await make(subjects[1]!)
  await expect(rows(page).getByText(subjects[1]!)).toBeVisible()
  await other.close()
})

test('the search box finds a ticket by its number', async ({ page }) => {
  for (const typed of ['13', '#13']) {
    await page.goto(`${list}?search=${encodeURIComponent(typed)}`)
    await expect(rows(page).getByText('#13', { exact: true })).toBeVisible()
  }
})
