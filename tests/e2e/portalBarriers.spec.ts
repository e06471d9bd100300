import { expect, test } from '../support/browserTest'
import { barriers } from './parts/barriers'
import { signIn } from './portalPages'
import { states } from './portalStates'

test.use({ expectedErrors: [/net::ERR_/] })

for (const size of ['', ' @phone']) {
  test(`[1.1] [1.2] [1.3] [4.3] no barrier in what opens and what is refused${size}`, async ({
    page,
  }) => {
    await page.goto('/sign-in')
    await page.getByLabel('Email address').fill(`nobody${size.length}@acme.example`)
    await page.getByLabel('Password').fill('not the password')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await expect(page.getByText('do not go together')).toBeVisible()
    const found = await barriers(page, 'a refused sign-in', size !== '')
    await signIn(page, 'ada@acme.example')
    for (const [name, reach] of Object.entries(states)) {
      await reach(page)
      found.push(...(await barriers(page, name, size !== '')))
    }
    expect(found).toEqual([])
  })
}

// A window of 1280 points at 200 %, and the narrowest that must do.
for (const width of [640, 320]) {
  const tag = width === 320 ? [] : '@soak'
  test(
    `[1.1] [1.2] [1.3] nothing scrolls sideways at ${width} points`,
    { tag },
    async ({ page }) => {
      await page.setViewportSize({ width, height: 500 })
      await signIn(page, 'ada@acme.example')
      const fits = async (what: string) => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth)
        expect(wide, what).toBeLessThanOrEqual(width)
      }
      for (const path of [
        '/tickets?view=all',
        '/tickets/10',
        '/tickets/1',
        '/tickets/new',
        '/help',
      ]) {
        await page.goto(path)
        await fits(path)
      }
      for (const [name, reach] of Object.entries(states)) {
        await reach(page)
        await fits(name)
      }
    },
  )
}
