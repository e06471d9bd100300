import type { Page } from '@playwright/test'

import { toTop, untilAlive } from './onPage'
import { allLooks, type Shot } from './Shot'

const at = { path: '/tickets?view=all', as: 'ada@acme.example' }
const messages = '**/api/tickets/*/messages'

async function open(page: Page, subject: RegExp) {
  await page.getByRole('link', { name: subject }).first().click()
  await page.getByRole('heading', { level: 1, name: subject }).waitFor()
  await untilAlive(page)
  await toTop(page)
}

const slow = (page: Page) => open(page, /Product pages take ages/)
const box = (page: Page) => page.getByLabel('Your reply')

async function write(page: Page) {
  await box(page).fill(
    'The bolt opens at once now, thank you.\n\nTwo other products are still slow:\n\n- **hex-nut-m8**\n- washer-m8',
  )
}

const toBox = (page: Page) =>
  box(page).evaluate((area) => area.closest('form')?.scrollIntoView({ block: 'center' }))

const files = (page: Page) => page.locator('main input[type=file]').first()
const file = (name: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.alloc(60_000, 'x') })

/** One ticket and everything that can become of a reply. */
export const ticketShots: readonly Shot[] = [
  { name: 'portal-ticket', ...at, looks: allLooks, act: slow },
  {
    name: 'portal-reply',
    ...at,
    looks: allLooks,
    act: async (page) => {
      await slow(page)
      await write(page)
      await files(page).setInputFiles([
        file('slow-products.txt'),
        { ...file('trace.exe'), mimeType: 'application/octet-stream' },
      ])
      await page.getByText('Files of this kind').waitFor()
      await toBox(page)
    },
  },
  {
    name: 'portal-reply-preview',
    ...at,
    act: async (page) => {
      await slow(page)
      await write(page)
      await page.getByRole('button', { name: 'Preview' }).click()
      await page.getByRole('region', { name: 'Preview' }).getByRole('list').waitFor()
      await page.getByRole('region', { name: 'Preview' }).evaluate((region) => {
        region.scrollIntoView({ block: 'center' })
      })
    },
  },
  {
    name: 'portal-reply-sending',
    ...at,
    act: async (page) => {
      await slow(page)
      await write(page)
      // What has not left cannot arrive once the page is closed.
      await page.evaluate(() => {
        window.fetch = () => new Promise(() => {})
      })
      await files(page).setInputFiles(file('slow-products.txt'))
      await page.getByRole('button', { name: 'Send reply' }).click()
      await page.getByText('Sending…').first().waitFor()
      await page.getByText('Sending…').first().scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'portal-reply-failed',
    ...at,
    act: async (page) => {
      await slow(page)
      await page.route(messages, (route) => route.abort())
      await write(page)
      await page.getByRole('button', { name: 'Send reply' }).click()
      await page.getByText('could not be confirmed').waitFor()
      await page.getByText('could not be confirmed').evaluate((text) => {
        text.scrollIntoView({ block: 'center' })
      })
    },
  },
  {
    name: 'portal-ticket-closed',
    ...at,
    act: async (page) => {
      await open(page, /Contact form loses attachments/)
      await page.getByRole('heading', { name: 'Your rating' }).scrollIntoViewIfNeeded()
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight))
    },
  },
  {
    name: 'portal-ticket-file',
    path: at.path,
    as: 'bea@globex.example',
    act: async (page) => {
      await open(page, /Font looks wrong/)
      await page.getByRole('link', { name: /job-ad-headings/ }).evaluate((link) => {
        link.scrollIntoView({ block: 'center' })
      })
      await page.waitForFunction(() =>
        [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
      )
    },
  },
]
