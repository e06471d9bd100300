import { test } from '../support/browserTest'
import { enterAdmin } from './parts/enterAdmin'
import { enter } from './parts/enter'
import { pageIsAlive } from './portalPages'

test('shots', async ({ page }) => {
  test.setTimeout(180_000)
  await enterAdmin(page)
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme })
    await page.goto('/admin/collections/tickets')
    const link = page.getByRole('link', { name: /Product pages take ages/ })
    const href = await link.getAttribute('href')
    await page.goto(href!)
    await page.getByRole('radio', { name: 'Internal note' }).waitFor()
    for (const [w, h] of [
      [1440, 900],
      [1024, 768],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width: w, height: h })
      await page.reload()
      await page.getByRole('radio', { name: 'Internal note' }).waitFor()
      await page.waitForTimeout(700)
      await page.screenshot({ path: `/tmp/v-shots/desk-${scheme}-${w}.png` })
      await page.evaluate(() => scrollTo(0, 0))
      await page.screenshot({ path: `/tmp/v-shots/desk-${scheme}-${w}-top.png` })
      await page
        .getByLabel(/^Your reply to/)
        .fill('Words that are being **written**.\n\n- one\n- two')
      await page.getByRole('button', { name: 'Preview' }).click()
      await page.waitForTimeout(500)
      await page.screenshot({ path: `/tmp/v-shots/desk-${scheme}-${w}-write.png` })
      await page.getByRole('radio', { name: 'Internal note' }).check()
      await page.getByLabel(/^Your note/).focus()
      await page.screenshot({ path: `/tmp/v-shots/desk-${scheme}-${w}-note.png` })
      await page.evaluate(() => localStorage.clear())
    }
  }
  const portal = await (await page.context().browser()!.newContext()).newPage()
  await enter(portal.context(), 'ada@acme.example')
  for (const [w, h] of [
    [1280, 800],
    [390, 844],
  ] as const) {
    await portal.setViewportSize({ width: w, height: h })
    await portal.goto('/tickets/10')
    await pageIsAlive(portal)
    const box = portal.getByLabel('Your reply')
    await box.fill('Words that are being **written**.\n\n- one\n- two')
    await portal.getByRole('button', { name: 'Preview' }).click()
    await portal.waitForTimeout(500)
    await box.evaluate((area) => area.closest('form')?.scrollIntoView({ block: 'center' }))
    await portal.screenshot({ path: `/tmp/v-shots/portal-${w}.png` })
  }
})
