import { expect, test } from '../support/browserTest'
import { signIn } from './portalPages'

test.use({ expectedErrors: [/status of 404/] })

const article = '/help/a-request-that-gets-solved-fast'
const forVisitors = ['/help', '/help?q=request', '/help?q=xylophone', article, '/help/nowhere']
const forClients = [
  ...['/help/sections/your-website', '/account', '/account/password', '/welcome', '/nowhere'],
  article,
]

for (const [name, width] of [
  ['320 pixels', 320],
  ['1280 pixels at 200 %', 640],
] as const) {
  test(`[4.3] nothing is lost at ${name}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 512 })
    await signIn(page, 'bea@globex.example', '/account')
    for (const path of [...forClients, ...forVisitors]) {
      await page.goto(path)
      const widest = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(widest, path).toBeLessThanOrEqual(width)
      await expect(
        page.getByRole('navigation', { name: 'Main' }).getByText('Tickets'),
      ).toBeVisible()
    }
  })
}
