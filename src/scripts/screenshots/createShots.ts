import type { Page } from '@playwright/test'

import { toTop, untilAlive } from './onPage'
import { allLooks, type Shot } from './Shot'

const at = { path: '/tickets/new', as: 'ada@acme.example' }

async function write(page: Page) {
  await untilAlive(page)
  await page.getByLabel('Subject').fill('Visitors are warned of our certificate')
  await page.getByLabel('Category').selectOption({ label: 'Technical Issue' })
  await page
    .getByLabel('Description')
    .fill('Since this morning browsers say that **the connection is not private**.')
  await page.getByRole('complementary').getByRole('link').first().waitFor()
}

/** A new request, from empty to refused. */
export const createShots: readonly Shot[] = [
  { name: 'portal-new', ...at, looks: allLooks },
  {
    name: 'portal-new-suggestions',
    ...at,
    looks: allLooks,
    act: async (page) => {
      await write(page)
      await toTop(page)
    },
  },
  {
    name: 'portal-new-files',
    ...at,
    act: async (page) => {
      await write(page)
      const bytes = (size: number) => ({ mimeType: 'text/plain', buffer: Buffer.alloc(size, 'x') })
      await page.locator('main input[type=file]').setInputFiles([
        { name: 'what-visitors-see.txt', ...bytes(48_000) },
        { name: 'a-film-of-all-of-it.mp4', ...bytes(26 * 1024 * 1024), mimeType: 'video/mp4' },
        { name: 'setup.exe', ...bytes(2_000) },
      ])
      await page.getByText('larger than').waitFor()
      await page.getByRole('button', { name: 'Send request' }).scrollIntoViewIfNeeded()
    },
  },
  {
    name: 'portal-new-refused',
    ...at,
    act: async (page) => {
      await untilAlive(page)
      await page.getByLabel('Subject').fill('The map is gone')
      await page.getByRole('button', { name: 'Send request' }).click()
      await page.getByText('Describe what you need.').waitFor()
      await toTop(page)
    },
  },
]
