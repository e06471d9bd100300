import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { readEnv } from '@/src/env'
import { Shutdown } from '@/src/scripts/processes/Shutdown'
import { startApp } from '@/src/scripts/steps/startApp'
import { freeBlock } from '@/src/scripts/testing/freeBlock'
import { testSettings } from '@/src/scripts/testing/testSettings'
import { expect, test } from '../support/browserTest'
import { agentApi } from './parts/agentApi'
import { signInToAdmin } from './parts/signInToAdmin'
import { untilLive } from './parts/streams'
import { createTicket, pageIsAlive, signIn } from './portalPages'

const first = process.env.DESK_E2E_URL ?? 'http://localhost:3000'
const shutdown = new Shutdown()
let folder: string
let origin: string

test.use({
  // A name that is not this machine's own: there browsers offer and tell less.
  launchOptions: async ({ launchOptions }, use) => {
    const args = [...(launchOptions.args ?? []), '--host-resolver-rules=MAP desk.test 127.0.0.1']
    await use({ ...launchOptions, args })
  },
  baseURL: async ({}, use) => use(origin),
  // The browser says that it takes no notice of a header that needs TLS.
  expectedErrors: [/Cross-Origin-Opener-Policy header has been ignored/],
})

/** One more server on the database of the others, under an address without TLS. */
test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'desk-plain-'))
  const DATABASE_URL = process.env.DESK_E2E_DATABASE ?? ''
  const PORT = String(await freeBlock(1))
  origin = `http://desk.test:${PORT}`
  const env = readEnv(
    testSettings({ PORT, DATABASE_URL, DATA_DIR: folder, LOG_LEVEL: 'error', APP_URL: origin }),
  )
  await startApp('start', { ...env, PORT: env.PORT, DATABASE_URL }, shutdown)
})
test.afterAll(async () => {
  await shutdown.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('over plain http a client replies with a file and hears the answer, and staff work', async ({
  page,
  browser,
  playwright,
}) => {
  const sam = await agentApi(await playwright.request.newContext({ baseURL: first }))
  await signIn(page, 'ada@acme.example')
  const number = await createTicket(page, 'Within our own four walls')
  const live = untilLive(page)
  await page.goto(`/tickets/${number}`)
  await live
  await pageIsAlive(page)
  expect(await page.evaluate(() => isSecureContext)).toBe(false)

  const file = { name: 'log.txt', mimeType: 'text/plain', buffer: Buffer.from('a line') }
  await page.locator('main input[type=file]').first().setInputFiles(file)
  await page.getByLabel('Your reply').fill('Sent without a lock in the address bar.')
  await page.getByRole('button', { name: 'Send reply' }).click()
  await expect(page.getByText('Reply sent.')).toBeVisible()
  const link = page.getByRole('link', { name: /log\.txt/ })
  await expect(link).toBeVisible()
  const download = page.waitForEvent('download')
  await link.click()
  expect((await download).suggestedFilename()).toBe('log.txt')

  await sam.write(await sam.idOf(number), 'canary-over-plain-http')
  await expect(page.getByText('canary-over-plain-http')).toBeVisible()

  const desk = await signInToAdmin(browser)
  await desk.goto('/admin/collections/tickets')
  await desk.getByRole('link', { name: 'Within our own four walls' }).click()
  await expect(desk.getByText('canary-over-plain-http')).toBeVisible()
  await desk.context().close()
})
