import { expect, test } from '../support/browserTest'
import { barriers } from './parts/barriers'
import { signIn } from './portalPages'

test.use({ expectedErrors: [/status of 404/] })

const article = '/help/a-request-that-gets-solved-fast'

const forVisitors = [
  ...['/sign-in?next=%2Faccount', '/forgot-password', `/set-password/${'x'.repeat(43)}`],
  ...['/help', '/help?q=request', '/help?q=xylophone', article, '/help/nowhere'],
]
const forClients = [
  ...['/tickets?view=all', '/tickets?view=waiting', '/tickets?view=all&priority=low&q=xylophone'],
  ...['/tickets/new', '/tickets/new?after=10', '/tickets/10', '/tickets/4', '/nowhere'],
  ...['/account', '/account/password', '/welcome'],
  ...['/help', '/help/sections/your-website', article],
]

/** Where a phone gets other elements than a wide window, not only less room. */
const otherOnPhones: readonly string[] = [
  ...['/sign-in?next=%2Faccount', '/help', article],
  ...['/tickets?view=all', '/tickets/new', '/tickets/10', '/account'],
]

for (const [who, email, paths] of [
  ['visitors', null, forVisitors],
  ['clients', 'ada@acme.example', forClients],
] as const) {
  test(
    `[1.1] [1.2] [1.3] [4.3] no barrier on the pages for ${who}`,
    { tag: '@both' },
    async ({ page, isMobile }) => {
      if (email) await signIn(page, email)
      const found: string[] = []
      for (const path of paths) {
        await page.goto(path)
        if (!isMobile || otherOnPhones.includes(path)) {
          found.push(...(await barriers(page, path, isMobile)))
        }
        const { scroll, width } = await page.evaluate(() => ({
          scroll: document.documentElement.scrollWidth,
          width: innerWidth,
        }))
        if (scroll > width) found.push(`${path} scrolls sideways: ${scroll} in ${width}`)
      }
      expect(found).toEqual([])
    },
  )
}
