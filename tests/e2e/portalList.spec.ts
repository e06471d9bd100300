import type { Page } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { changeAsSam, person, replyAsSam } from './parts/desk'
import { usualCategory } from './parts/usualCategory'
import { enter } from './parts/enter'
import { newTicket, signIn } from './portalPages'

const rows = (page: Page) => page.locator('[data-row]')
const row = (page: Page, subject: string | RegExp) => rows(page).filter({ hasText: subject })

/** What other tests ask meanwhile would push the demo's older tickets to the next page. */
const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)

for (const size of ['', ' @phone']) {
  test(`[1.1] [1.1b] a row tells what it is, how it stands and who wrote last${size}`, async ({
    page,
  }) => {
    await signIn(page, 'ada@acme.example', '/tickets?view=all&priority=urgent')
    await expect(row(page, 'Customers get no order confirmation')).toContainText('Urgent')
    await page.goto(`/tickets?view=all&to=${yesterday}`)
    const waiting = row(page, 'Sign-in for the staging shop')
    for (const text of ['#12', 'Waiting for Alan Moreau', 'Low', 'Sam Okafor']) {
      await expect(waiting.getByText(text).filter({ visible: true }).first()).toBeVisible()
    }
    await expect(row(page, 'Product pages take ages')).toContainText('In Progress')
    if (!size) {
      await expect(waiting).toContainText('General Inquiry')
      await expect(waiting).toContainText('Acme shop')
      await expect(waiting).toContainText(/Sam Okafor replied (yesterday|\d+ days ago)/)
      await expect(waiting.locator('time').first()).toHaveAttribute('title', /\d{4}.*:\d\d/)
    }
    const { height } = (await waiting.boundingBox())!
    expect(height).toBeGreaterThanOrEqual(56)
    // On a phone the subject may take a second line.
    expect(height).toBeLessThanOrEqual(size ? 84 : 64)
    await waiting.click({ position: { x: 300, y: height - 3 } })
    await expect(page).toHaveURL('/tickets/12')
  })
}

test('[1.1] what waits for the viewer stands first, and each order is one', async ({
  page,
  browser,
}) => {
  await enter(page.context(), 'bea@globex.example')
  const subjects = ['Order one', 'Order two', 'Order three']
  const numbers: number[] = []
  for (const subject of subjects) numbers.push(await newTicket(page, subject))
  await changeAsSam(browser, numbers[0]!, { status: 'waiting', waitingOn: 'client' })
  await replyAsSam(browser, numbers[1]!, 'We look into it.')
  await changeAsSam(browser, numbers[1]!, { priority: 'urgent' })

  const order = async (address: string) => {
    await page.goto(address)
    const texts = await rows(page)
      .filter({ hasText: /Order (one|two|three)/ })
      .allInnerTexts()
    return texts.map((text) => /Order (\w+)/.exec(text)?.[1])
  }
  expect(await order('/tickets')).toEqual(['one', 'two', 'three'])
  await expect(page.getByRole('heading', { name: 'Waiting for you' })).toBeVisible()
  expect(await order('/tickets?sort=created')).toEqual(['three', 'two', 'one'])
  expect(await order('/tickets?sort=priority')).toEqual(['two', 'one', 'three'])
  expect(await order('/tickets?sort=status')).toEqual(['three', 'two', 'one'])
  expect(await order('/tickets?view=waiting')).toEqual(['one'])
  await expect(page.getByRole('link', { name: /Waiting for you 1/ })).toBeVisible()
})

test('[1.1] a reply is marked as new until its ticket is opened, and fetching ahead is no opening', async ({
  page,
  browser,
}) => {
  await enter(page.context(), 'ivy@initech.example')
  const number = await newTicket(page, 'Marked as new')
  const marked = async () => {
    await page.goto('/tickets')
    return row(page, 'Marked as new').innerText()
  }
  expect(await marked()).not.toContain('New reply')
  await replyAsSam(browser, number, 'Done.')
  expect(await marked()).toContain('New reply')
  const ahead: Record<string, string>[] = [
    { 'sec-fetch-mode': 'navigate', 'sec-purpose': 'prefetch' },
    { 'sec-fetch-mode': 'cors', rsc: '1', 'next-router-prefetch': '1' },
  ]
  for (const headers of ahead) {
    const answer = await page.request.get(`/tickets/${number}`, { headers })
    expect(answer.status()).toBe(200)
  }
  expect(await marked()).toContain('New reply')

  await row(page, 'Marked as new').click()
  await expect(page.getByText('Done.')).toBeVisible()
  await expect.poll(marked).not.toContain('New reply')
})

for (const size of ['', ' @phone']) {
  test(`[1.1] filters apply at once, add up, and live in the address${size}`, async ({ page }) => {
    await signIn(page, 'ada@acme.example', `/tickets?view=all&to=${yesterday}`)
    await page.getByRole('combobox', { name: 'Priority' }).focus()
    await page.getByRole('combobox', { name: 'Priority' }).selectOption('high')
    await expect(page).toHaveURL(/view=all&priority=high&.*sort=activity/)
    await expect(row(page, 'Product pages take ages')).toBeVisible()
    await expect(row(page, 'Customers get no order')).toHaveCount(0)
    await expect(page.getByRole('combobox', { name: 'Priority' })).toBeFocused()
    // One more beside it, and back to it alone.
    await page.getByRole('combobox', { name: 'Priority' }).selectOption('low,high')
    await expect(row(page, 'Sign-in for the staging shop')).toBeVisible()
    await expect(row(page, 'Product pages take ages')).toBeVisible()
    await page.goBack()
    await expect(row(page, 'Sign-in for the staging shop')).toHaveCount(0)
    await page.getByRole('combobox', { name: 'Status' }).selectOption('closed')
    await expect(row(page, 'Contact form loses attachments')).toBeVisible()
    await expect(row(page, 'Product pages take ages')).toHaveCount(0)

    await page.goBack()
    await expect(row(page, 'Product pages take ages')).toBeVisible()
    await expect(page.getByRole('combobox', { name: 'Status' })).toHaveValue('')
    await expect(page.getByRole('combobox', { name: 'Priority' })).toHaveValue('high')

    await page.locator('summary').filter({ hasText: '… –' }).click()
    await page.getByLabel('From').fill('2020-01-01')
    await page.getByLabel('To', { exact: true }).fill('2020-02-01')
    await page.getByRole('button', { name: 'Apply' }).click()
    await expect(page.getByText('No ticket matches these filters.')).toBeVisible()
    await expect(page.locator('summary').filter({ hasText: 'Jan 1, 2020' })).toBeVisible()
    await page.getByRole('link', { name: 'Clear filters' }).last().click()
    await expect(rows(page).first()).toBeVisible()
    // On a phone they fold away with the last filter.
    const priority = page.getByRole('combobox', { name: 'Priority' })
    if (!size) await expect(priority).toHaveValue('')
    else await expect(priority).toHaveCount(0)
  })
}

test('[1.1] the search finds words in any case, and numbers', async ({ page }) => {
  await signIn(page, 'ada@acme.example')
  const search = page.getByRole('searchbox', { name: 'Search tickets' })
  await search.fill('ATTACHMENTS contact')
  await search.press('Enter')
  await expect(page).toHaveURL(/view=all&q=ATTACHMENTS\+contact/)
  await expect(row(page, 'Contact form loses attachments')).toBeVisible()
  await expect(search).toBeFocused()
  await search.fill('#10')
  await search.press('Enter')
  await expect(rows(page)).toHaveCount(1)
  await expect(row(page, 'Product pages take ages')).toBeVisible()
  await search.fill('%'.repeat(150))
  await search.press('Enter')
  await expect(page.getByText(/No ticket matches|shown/).first()).toBeAttached()
  await page.goto(`/tickets?q=${'q'.repeat(3000)}&after=nonsense&category=1`)
  await expect(page.getByText(`Nothing was found for “${'q'.repeat(200)}”.`)).toBeVisible()
})

test('[1.1] pages follow each other without gap or repetition', async ({ page, browser }) => {
  const word = `Paged${test.info().project.name}`
  const max = await person(browser, 'max@partner.example')
  const { docs } = await max.call('get', usualCategory)
  const { docs: organizations } = await max.call('get', 'organizations?where[name][equals]=Globex')
  for (let n = 1; n <= 60; n++) {
    await max.call('post', 'tickets', {
      subject: `${word} ${n}`,
      description: 'One of many.',
      category: docs[0]?.id,
      organization: organizations[0]?.id,
      priority: n % 2 ? 'low' : 'high',
    })
  }
  await max.leave()
  await enter(page.context(), 'max@partner.example')
  for (const sort of ['activity', 'priority']) {
    await page.goto(`/tickets?q=${word}&sort=${sort}`)
    const seen: string[] = []
    const pages: string[][] = []
    for (;;) {
      const texts = await rows(page).allInnerTexts()
      pages.push(texts.map((text) => /Paged\w+ \d+/.exec(text)?.[0] ?? text))
      seen.push(...(pages.at(-1) ?? []))
      const next = page.getByRole('link', { name: 'Next page' })
      if ((await next.count()) === 0) break
      const address = page.url()
      await next.click()
      await page.waitForURL((url) => url.href !== address)
    }
    expect(pages.map((each) => each.length)).toEqual([25, 25, 10])
    expect(new Set(seen).size).toBe(60)
    await page.getByRole('link', { name: 'Previous page' }).click()
    await expect(rows(page).first()).toContainText(pages[1]![0]!)
    await page.getByRole('link', { name: 'Previous page' }).click()
    await expect(rows(page).first()).toContainText(pages[0]![0]!)
    await expect(page.getByRole('link', { name: 'Previous page' })).toHaveCount(0)
  }
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test(
      '[4.1c] a filter is kept under a name, and stands beside the list',
      { tag: javaScriptEnabled ? '@both' : [] },
      async ({ page, browser }) => {
        // They may run at once, and each has to find what it kept itself.
        const isPhone = test.info().project.name === 'phone'
        const other = isPhone ? 'bob@globex.example' : 'ivy@initech.example'
        const email = javaScriptEnabled && !isPhone ? 'alan@acme.example' : other
        const kind = `${javaScriptEnabled} ${test.info().project.name}`
        const name = `Hot ones ${kind}`
        const max = await person(browser, email)
        const { docs } = await max.call('get', usualCategory)
        const subject = `Found again ${kind}`
        const request = { subject, description: 'Hot.', category: docs[0]?.id, priority: 'high' }
        await max.call('post', 'tickets', request)
        await max.leave()
        await signIn(page, email, '/tickets?view=all&priority=high')
        await page.locator('summary').filter({ hasText: 'Saved filters' }).click()
        await page.getByRole('button', { name: 'Save' }).click()
        await expect(page.getByText('Give the filter a name.')).toBeAttached()
        if (!(await page.getByLabel('Save this view as').isVisible())) {
          await page.locator('summary').filter({ hasText: 'Saved filters' }).click()
        }
        await page.getByLabel('Save this view as').fill(name)
        await page.getByRole('button', { name: 'Save' }).click()
        await expect(page.getByText('Filter saved.')).toBeVisible()
        await expect(page.locator('summary').filter({ hasText: name }).first()).toBeVisible()
        // What has done its work is closed.
        await expect(page.getByLabel('Save this view as')).toBeHidden()

        await page.goto('/tickets')
        const beside = page.getByRole('navigation', { name: 'Your filters' })
        await beside.getByRole('link', { name }).click()
        await expect(page).toHaveURL('/tickets?view=all&priority=high')
        await expect(row(page, subject).first()).toBeVisible()

        const colleague = await (await browser.newContext()).newPage()
        await signIn(colleague, 'ada@acme.example')
        await expect(colleague.getByText(name)).toHaveCount(0)
        await colleague.context().close()
      },
    )
  })
}
