import sharp from 'sharp'
import { expect, test } from '../support/browserTest'
import { comesAlive } from '../support/comeAlive'
import { barriers } from './parts/barriers'
import { enter } from './parts/enter'
import { signInToAdmin } from './parts/signInToAdmin'
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

test('[1.2] pictures show small beside their names, and large over the page, by keys as well', async ({
  page,
  browser,
}) => {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, 'With pictures')
  await page.goto(`/tickets/${number}`)
  const drawn = async (name: string, colour: string, width: number) => {
    const one = sharp({ create: { width, height: 500, channels: 3, background: colour } })
    return { name, mimeType: 'image/png', buffer: await one.png().toBuffer() }
  }
  const both = [await drawn('blue.png', '#1f5bcc', 800), await drawn('red.png', '#bf1f2e', 3000)]
  await page.locator('input[type=file]').setInputFiles(both)
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
  expect((await picture.boundingBox())!.width).toBeGreaterThan(250)
  await expect(page.getByRole('link', { name: /red\.png/ }).locator('img')).toBeAttached()

  await file.click()
  const viewer = page.getByRole('dialog')
  await expect(viewer).toHaveAccessibleName('blue.png')
  const large = viewer.getByRole('img')
  await expect.poll(() => large.evaluate(widthOf)).toBe(800)
  await page.keyboard.press('ArrowRight')
  await expect(viewer).toHaveAccessibleName('red.png')
  await expect.poll(() => large.evaluate(widthOf)).toBe(3000)
  expect((await large.boundingBox())!.width).toBeLessThanOrEqual(1280)
  await viewer.getByRole('button', { name: 'In full size' }).click()
  await expect.poll(async () => (await large.boundingBox())!.width).toBe(3000)
  expect(await barriers(page, 'a picture')).toEqual([])
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    viewer.getByRole('link', { name: 'Save this picture' }).click(),
  ])
  expect(saved.suggestedFilename()).toBe('red.png')
  await page.keyboard.press('Escape')
  await expect(viewer).toHaveCount(0)
  await expect(file).toBeFocused()

  const staff = await signInToAdmin(browser)
  await staff.goto(`/admin/collections/tickets/desk/${number}`)
  await comesAlive(staff)
  await staff.getByRole('link', { name: 'blue.png' }).click()
  await staff.getByRole('dialog').getByRole('button', { name: 'Next picture' }).click()
  await expect(staff.getByRole('dialog')).toHaveAccessibleName('red.png')
  await staff.keyboard.press('Escape')
  await expect(staff.getByRole('dialog')).toHaveCount(0)
  await staff.context().close()
})
