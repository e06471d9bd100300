import type { Locator } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { enter } from './parts/enter'
import { newTicket, signIn } from './portalPages'

test.describe('the list', () => {
  test('cuts nothing off, however wide, and keeps a span of days as a span', async ({ page }) => {
    await signIn(page, 'ada@acme.example', '/tickets?view=all')
    const views = page.getByRole('navigation', { name: 'Views' })
    for (const width of [320, 640, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const name of [/^Waiting for you/, /^Open/, /^Resolved/, /^All/]) {
        await expect(views.getByRole('link', { name })).toBeInViewport({ ratio: 1 })
      }
      const wider = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(wider, `${width}`).toBeLessThanOrEqual(0)
      // No state runs into the number beside it.
      const rows = await page.locator('[data-row]').evaluateAll((all) =>
        all.map((row) => {
          const [badge] = row.querySelectorAll('[data-tone]')
          const number = [...row.querySelectorAll('span')].find((each) =>
            /^#\d+$/.test(each.textContent ?? ''),
          )
          const [left, right] = [badge, number].map((each) => each?.getBoundingClientRect())
          const isBeside = left && right && left.width > 0 && left.top < right.bottom
          return isBeside && left.left < right.left ? left.right <= right.left : true
        }),
      )
      expect(rows, `${width}`).not.toContain(false)
      // Beside an empty place nothing shrinks to its first letter.
      const shrunk = await page.locator('[data-row]').evaluateAll((all) =>
        all.flatMap((row) => {
          const dot = [...row.querySelectorAll('span')].find(
            ({ textContent, ariaHidden }) => textContent === '·' && ariaHidden === 'true',
          )
          const place = dot?.previousElementSibling
          const isCut = place && place.clientWidth < Math.min(place.scrollWidth, 80)
          return isCut && place.clientWidth > 0 ? place.textContent : []
        }),
      )
      expect(shrunk, `${width}`).toEqual([])
      if (width >= 640) continue
      const cut = await page.locator('[data-row] time').evaluateAll((all) =>
        all.flatMap((time) => {
          const [at, line] = [time, time.parentElement?.parentElement].map((each) =>
            each?.getBoundingClientRect(),
          )
          return at && line && at.width > 0 && at.right > line.right + 0.5 ? time.textContent : []
        }),
      )
      expect(cut, `${width}`).toEqual([])
    }
    await page.getByText('Created', { exact: true }).first().click()
    await page.getByRole('link', { name: 'Last 7 days' }).click()
    await expect(page).toHaveURL(/last=7/)
    await expect(page.locator('summary').filter({ hasText: 'Last 7 days' })).toBeVisible()
  })

  test('begins where its header does, and so do all other pages', async ({ page }) => {
    await signIn(page, 'ada@acme.example', '/tickets?view=all')
    const left = async (place: Locator) => (await place.first().boundingBox())!.x
    const edge = await left(page.locator('header a'))
    expect(await left(page.locator('main section'))).toBe(edge)
    for (const path of ['/tickets/new', '/tickets/10', '/account', '/help/sections/your-website']) {
      await page.goto(path)
      expect(await left(page.locator('h1')), path).toBe(edge)
    }
    await page.goto('/help')
    expect(await left(page.locator('main > * > *')), '/help').toBe(edge)
  })

  test('takes two days in whatever order, and says so', async ({ page }) => {
    await signIn(page, 'ada@acme.example', '/tickets?view=all&from=2026-11-30&to=2026-01-01')
    await expect(page.getByText('Jan 1, 2026 – Nov 30, 2026')).toBeVisible()
  })

  test('shows one’s own, and what one follows', async ({ page }) => {
    await signIn(page, 'alan@acme.example', '/tickets?view=all&whose=mine')
    const others = page.locator('[data-row]').filter({ hasText: 'Ada' })
    await expect(page.getByLabel('Whose')).toHaveValue('mine')
    await expect(others.filter({ hasText: 'asked' })).toHaveCount(0)
    await page.getByLabel('Whose').selectOption('followed')
    await expect(page).toHaveURL(/whose=followed/)
  })

  test('is filtered by organization where one has several', async ({ page }) => {
    await signIn(page, 'max@partner.example', '/tickets?view=all')
    await page.getByLabel('Organization').selectOption('Globex')
    await expect(page).toHaveURL(/organization=/)
    for (const row of await page.locator('[data-row]').all()) {
      await expect(row).toContainText('Globex')
    }
  })
})

test('the account menu closes like every other', async ({ page }) => {
  await signIn(page, 'ada@acme.example')
  const menu = page.locator('details').filter({ hasText: 'Signed in as' })
  const open = () => menu.locator('summary').click()
  const inside = page.getByText('Signed in as', { exact: true })
  await open()
  await expect(inside).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(inside).toBeHidden()
  await open()
  await page.locator('main').click({ position: { x: 5, y: 300 } })
  await expect(inside).toBeHidden()
  await open()
  await page.getByRole('link', { name: 'Your account' }).click()
  await expect(page.getByRole('heading', { name: 'Your account' })).toBeVisible()
  await expect(inside).toBeHidden()
})

test('on paper a ticket is what was written; a mark goes with its mistake; news is told once', async ({
  page,
}) => {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, 'On paper '.repeat(20), 'What was written.\n\n'.repeat(9))
  await page.goto(`/tickets/${number}`)
  await test.step('a long subject covers nothing of what stands beside it', async () => {
    await page.setViewportSize({ width: 1280, height: 420 })
    await page.evaluate(() => scrollTo(0, 300))
    const heading = page.getByRole('heading', { level: 1 })
    const [head, facts] = await Promise.all([
      heading.locator('..').boundingBox(),
      page.getByRole('complementary', { name: 'Details' }).locator(':scope > *').boundingBox(),
    ])
    expect(head!.y + head!.height).toBeLessThanOrEqual(facts!.y)
    await page.setViewportSize({ width: 1280, height: 800 })
  })
  await test.step('on paper it is what was written', async () => {
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('What was written.').first()).toBeVisible()
    await expect(page.getByRole('button', { name: 'Send reply' })).toBeHidden()
    await expect(page.getByRole('link', { name: 'New request' })).toBeHidden()
    await expect(page.getByRole('button', { name: 'Close ticket' })).toBeHidden()
    await page.emulateMedia({ media: 'screen' })
  })
  await test.step('an error mark goes when the field is put right', async () => {
    await page.getByText('Change subject, category or project').click()
    const subject = page.getByLabel('Subject', { exact: true })
    await subject.fill('')
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    const mark = page.getByText('Say in one line what it is about.')
    await expect(mark).toBeVisible()
    await subject.fill('Put right')
    await expect(mark).toHaveCount(0)
  })
  await test.step('neither a reload nor the way back tells news again', async () => {
    await page.getByRole('button', { name: 'Close ticket' }).click()
    await expect(page.getByText('Ticket closed.')).toBeVisible()
    await expect(page).toHaveURL(`/tickets/${number}`)
    await page.getByRole('button', { name: 'Reopen ticket' }).click()
    await expect(page.getByText('Ticket reopened.')).toBeVisible()
    await page.goBack()
    await expect(page.getByText('Ticket closed.')).toHaveCount(0)
    await page.reload()
    await expect(page.getByText(/Ticket (closed|reopened)\./)).toHaveCount(0)
  })
})

test('before sign-in: the font comes from the desk itself, and German is chosen', async ({
  page,
}) => {
  const fonts: string[] = []
  page.on('response', (answer) => {
    if (answer.request().resourceType() === 'font') fonts.push(new URL(answer.url()).host)
  })
  await page.goto('/sign-in')
  await page.evaluate(() => document.fonts.ready)
  expect(fonts.length).toBeGreaterThan(0)
  expect(new Set(fonts)).toEqual(new Set([new URL(page.url()).host]))
  await page.getByRole('button', { name: 'Deutsch' }).click()
  await expect(page.getByRole('heading', { name: 'Anmelden' })).toBeVisible()
  // Categories and sections as well.
  await page.goto('/help')
  await expect(page.getByRole('heading', { name: 'Ihre Website' })).toBeVisible()
})
