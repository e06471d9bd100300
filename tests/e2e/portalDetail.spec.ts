import sharp from 'sharp'
import { expect, test } from '../support/browserTest'
import { enter } from './parts/enter'
import { newTicket, signIn } from './portalPages'

for (const size of ['', ' @phone']) {
  test(`[1.2] a ticket begins with the request, and tells who wrote what and how it stands${size}`, async ({
    page,
  }) => {
    await signIn(page, 'ada@acme.example', '/tickets/10')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Product pages take ages to open #10',
    )
    const facts = page.getByRole('complementary', { name: 'Details' })
    const category = facts.getByRole('definition').filter({ hasText: 'Technical Issue' })
    if (size) {
      await expect(category).toBeHidden()
      await facts.locator('summary').first().click()
    }
    await expect(category).toBeVisible()
    const head = size ? facts : page.getByRole('heading', { level: 1 }).locator('..')
    for (const fact of ['In Progress', 'High']) {
      await expect(head.getByText(fact, { exact: true }).filter({ visible: true })).toBeVisible()
    }
    for (const fact of ['Acme shop', 'Ada Brenner']) {
      await expect(facts.getByRole('definition').getByText(fact, { exact: true })).toBeVisible()
    }
    for (const time of await facts.getByRole('time').all()) {
      await expect(time).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\dT/)
      await expect(time).toHaveAttribute('title', /GMT|UTC|CES?T/)
    }

    const entries = page.locator('main article')
    await expect(entries.first()).toHaveAttribute('id', 'request')
    await expect(entries.first()).toContainText(
      'opening a product in the shop takes 6 to 8 seconds',
    )
    await expect(entries.nth(1)).toHaveAccessibleName(/Sam Okafor\s*Support/)
    await expect(entries.nth(2)).toHaveAccessibleName(/Ada Brenner\s*You/)
    const edge = (at: number) =>
      entries.nth(at).evaluate((entry) => getComputedStyle(entry).borderInlineStartWidth)
    expect(await edge(1)).toBe('4px')
    expect(await edge(2)).toBe('1px')
    const times = await entries
      .locator('time')
      .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')))
    expect(times).toEqual(times.toSorted())
    expect(await page.content()).not.toContain('price import writes one row')

    const box = await page.getByLabel('Your reply').boundingBox()
    const last = await entries.last().boundingBox()
    expect(box?.y).toBeGreaterThan(last?.y ?? Infinity)
  })
}

test('[1.2] a picture shows small beside its name and size', async ({ page }) => {
  await enter(page.context(), 'ada@acme.example')
  await page.goto(`/tickets/${await newTicket(page, 'With a picture')}`)
  const background = { r: 31, g: 91, b: 204 }
  const blue = sharp({ create: { width: 800, height: 500, channels: 3, background } })
  await page.locator('input[type=file]').setInputFiles({
    name: 'blue.png',
    mimeType: 'image/png',
    buffer: await blue.png().toBuffer(),
  })
  await page.getByLabel('Your reply').fill('This is how it looks.')
  await page.getByRole('button', { name: 'Send reply' }).click()
  const file = page.getByRole('article').getByRole('link', { name: /blue\.png/ })
  await expect(file).toHaveText(/[\d.]+ kB/)
  const picture = file.locator('img')
  // It is drawn after the file was found clean, and comes to the open page by itself.
  await expect(picture).toBeAttached()
  await file.scrollIntoViewIfNeeded()
  const widthOf = (image: HTMLImageElement) => image.naturalWidth
  await expect.poll(() => picture.evaluate(widthOf)).toBeGreaterThan(0)
  const kind = await file.evaluate(async ({ href }: HTMLAnchorElement) =>
    (await fetch(href)).headers.get('content-type'),
  )
  expect(kind).toBe('image/png')
})
