import type { BrowserContext, Page, Route } from '@playwright/test'
import { expect, test } from '../support/browserTest'
import { enter } from './parts/enter'
import { newTicket, signIn } from './portalPages'

// What a browser says of a line that is cut.
test.use({ expectedErrors: [/net::ERR_|Failed to load resource|502/] })

const offline = (page: Page) => page.getByText('No connection. This page stays')

/** Neither the browser's own error page, nor a question whether to leave, nor our own error page. */
async function expectPageStays(page: Page, asked: readonly string[]) {
  await expect(page.locator('main')).toBeVisible()
  expect(page.url()).toContain('/tickets')
  await expect(page.getByRole('heading', { name: 'Something failed on our side' })).toHaveCount(0)
  expect(asked).toEqual([])
}

/** Every question of the browser that nobody asked for. */
function questionsOf(page: Page): string[] {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  return asked
}

type Cut = (page: Page, context: BrowserContext, calls: RegExp) => Promise<() => Promise<void>>

const once = async (page: Page, calls: RegExp, act: (route: Route) => Promise<void>) => {
  let isCut = true
  const isOurs = (url: URL) => calls.test(url.pathname)
  await page.route(isOurs, async (route) => {
    const request = route.request()
    const isPage = 'rsc' in request.headers() || 'next-action' in request.headers()
    const isCall = isPage || request.method() === 'POST'
    if (!isCut || !isCall) return route.fallback()
    await act(route)
  })
  return async () => {
    isCut = false
  }
}

/** The moments at which the line is cut; each answers with what mends it. */
const cuts: Readonly<Record<string, Cut>> = {
  'before anything is sent': async (_, context) => {
    await context.setOffline(true)
    return () => context.setOffline(false)
  },
  'on the way there': (page, _, calls) => once(page, calls, (route) => route.abort()),
  'on the way back': (page, _, calls) =>
    once(page, calls, async (route) => {
      await route.fetch().catch(() => undefined)
      await route.abort()
    }),
  'by a gateway': (page, _, calls) =>
    once(page, calls, (route) => route.fulfill({ status: 502, body: 'Bad gateway' })),
  'while the answer comes': async (page, context, calls) => {
    let isCut = () => {}
    const cut = new Promise<void>((resolve) => (isCut = resolve))
    await page.route(
      (url) => calls.test(url.pathname),
      async (route) => {
        const { method, headers } = {
          method: route.request().method(),
          headers: route.request().headers(),
        }
        if (method !== 'POST' && !('rsc' in headers)) return route.fallback()
        const answer = await route.fetch().catch(() => null)
        await context.setOffline(true)
        isCut()
        return answer ? route.fulfill({ response: answer }) : route.abort()
      },
      { times: 1 },
    )
    return async () => {
      await cut
      await context.setOffline(false)
    }
  },
}

type Act = {
  goTo: (page: Page, subject: string) => Promise<void>
  calls: RegExp
  act: (page: Page, subject: string) => Promise<void>
  /** What the page still holds while the line is cut. */
  kept: (page: Page, subject: string) => Promise<void>
  done: (page: Page, subject: string) => Promise<void>
}

const words = 'Every word of this stays.'
const file = { name: 'shot.png', mimeType: 'text/plain', buffer: Buffer.from('x') }

const openTicket = async (page: Page, subject: string) => {
  await enter(page.context(), 'ada@acme.example')
  const number = await newTicket(page, subject)
  await page.goto(`/tickets/${number}`)
}

const acts: Readonly<Record<string, Act>> = {
  list: {
    goTo: async (page) => signIn(page, 'ada@acme.example'),
    calls: /^\/tickets$/,
    act: (page) => page.getByRole('link', { name: 'Resolved' }).click(),
    kept: async (page) =>
      expect(page.getByRole('article').or(page.locator('[data-row]')).first()).toBeVisible(),
    done: async (page) => expect(page).toHaveURL(/view=resolved/),
  },
  close: {
    goTo: openTicket,
    calls: /^\/tickets\/\d+$/,
    act: (page) => page.getByRole('button', { name: 'Close ticket' }).click(),
    kept: async (page, subject) =>
      expect(page.getByRole('heading', { name: subject })).toBeVisible(),
    done: async (page) => expect(page.getByText('Ticket closed.')).toBeVisible(),
  },
  create: {
    goTo: async (page) => signIn(page, 'ada@acme.example', '/tickets/new'),
    calls: /^\/tickets\/new$/,
    act: async (page, subject) => {
      await page.getByLabel('Subject').fill(subject)
      await page.getByLabel('Category').selectOption({ label: 'Technical Issue' })
      await page.getByLabel('Description').fill(words)
      await page.getByRole('button', { name: 'Send request' }).click()
    },
    kept: async (page, subject) => {
      const isThere = page.getByLabel('Description').or(page.getByText(words)).first()
      await expect(isThere).toBeVisible()
      const field = page.getByLabel('Subject')
      if (await field.isVisible()) await expect(field).toHaveValue(subject)
    },
    done: async (page, subject) => {
      await expect(page.getByRole('heading', { name: subject })).toBeVisible()
      await expect(page.getByText(words)).toBeVisible()
      await page.goto('/tickets?view=all')
      await expect(page.getByRole('link', { name: subject })).toHaveCount(1)
    },
  },
  reply: {
    goTo: openTicket,
    calls: /^\/api\/tickets\/[\w-]+\/(messages|attachments)$/,
    act: async (page) => {
      await page.getByLabel('Your reply').fill(words)
      await page
        .locator('input[type=file]')
        .first()
        .setInputFiles({ ...file, name: 'notes.txt' })
      await page.getByRole('button', { name: 'Send reply' }).click()
    },
    kept: async (page) => {
      await expect(page.getByText(words).first()).toBeVisible()
      await expect(page.getByText('notes.txt').first()).toBeVisible()
    },
    done: async (page) => {
      // What the outbox does not repeat by itself yet, it offers.
      const again = page.getByRole('button', { name: /^(Try again|Send notes\.txt again)$/ })
      await expect
        .poll(async () => {
          // It may have been sent again by itself in this very moment.
          await again
            .first()
            .click({ timeout: 500 })
            .catch(() => undefined)
          const there = page.getByRole('article').filter({ hasText: words })
          // A link: before that the file is only shown as one to be sent.
          return there.getByRole('link', { name: /notes\.txt/ }).count()
        })
        .toBe(1)
      await page.reload()
      await expect(page.getByRole('article').filter({ hasText: words })).toHaveCount(1)
      await expect(page.getByRole('link', { name: /notes\.txt/ })).toHaveCount(1)
    },
  },
}

/** The words of a reply are stored; only its file is on its way. */
const upload: Act = { ...acts.reply!, calls: /^\/api\/tickets\/[\w-]+\/attachments$/ }

/** Every act and every moment once, every day; each act at each moment in the long run. */
const everyday = new Set([
  'list: while the answer comes',
  'list: by a gateway',
  'close: before anything is sent',
  'create: on the way back',
  'reply: on the way there',
])

let made = 0
for (const [name, { goTo, calls, act, kept, done }] of Object.entries({ ...acts, upload })) {
  for (const [moment, cut] of Object.entries(cuts)) {
    test(
      `${name}: nothing is lost when the line is cut ${moment}`,
      { tag: everyday.has(`${name}: ${moment}`) ? [] : '@soak' },
      async ({ page, context }) => {
        const subject = `Cut ${name} ${++made} ${Date.now()}`
        const asked = questionsOf(page)
        await goTo(page, subject)
        const mend = await cut(page, context, calls)
        await act(page, subject)
        await expectPageStays(page, asked)
        await kept(page, subject)
        await mend()
        await done(page, subject)
        expect(asked).toEqual([])
      },
    )
  }
}

test('says that there is no connection, and takes it back', async ({ page, context }) => {
  await signIn(page, 'ada@acme.example')
  await context.setOffline(true)
  await page.getByRole('link', { name: 'All', exact: true }).click()
  await expect(offline(page)).toBeVisible()
  await expect(page.locator('[data-row]').first()).toBeVisible()
  await context.setOffline(false)
  await expect(page).toHaveURL(/view=all/)
  await expect(offline(page)).toHaveCount(0)
})
