import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

import { chromium, type Browser, type Page } from '@playwright/test'

import { command } from './frame/command'
import { root } from './frame/root'
import { findOrInstallChromium } from './testing/chromium'

// Pictures of the demo for the documents: `npm start` in one terminal, this in another.
const origin = process.env.APP_URL || `http://localhost:${process.env.PORT || 3000}`
const folder = join(root, 'docs', 'images')
const password = 'desk-demo-2026'

type Look = { colorScheme: 'light' | 'dark'; viewport: { width: number; height: number } }
const desktop = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }

async function pageOf(browser: Browser, look: Look): Promise<Page> {
  return (await browser.newContext({ ...look, deviceScaleFactor: 1 })).newPage()
}

async function portal(browser: Browser, look: Look, suffix: string) {
  const page = await pageOf(browser, look)
  const shot = (name: string) =>
    page.screenshot({ path: join(folder, `${name}${suffix}.png`), animations: 'disabled' })
  await page.goto(`${origin}/sign-in`)
  await page.getByLabel('Mail address').fill('ada@acme.example')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(/\/tickets/)
  await page.goto(`${origin}/tickets?view=all`)
  await shot('portal')
  await page.getByRole('link', { name: /Product pages take ages/ }).click()
  await page.getByLabel('Your reply').waitFor()
  await shot('portal-ticket')
  await page.goto(`${origin}/tickets/new`)
  await shot('portal-new')
  await page.context().close()
}

async function admin(browser: Browser, look: Look, suffix: string) {
  const page = await pageOf(browser, look)
  const shot = (name: string) =>
    page.screenshot({ path: join(folder, `${name}${suffix}.png`), animations: 'disabled' })
  await page.goto(`${origin}/admin/login`)
  await page.getByLabel('Email').fill('sam@desk.example')
  await page.getByLabel('Password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL((url) => !url.pathname.includes('/login'))
  await page.goto(`${origin}/admin/collections/tickets`)
  await page.getByText('Sam Okafor').first().waitFor()
  await page.evaluate(() => document.fonts.ready)
  await shot('admin-tickets')
  await page.getByRole('link', { name: /Product pages take ages/ }).click()
  await page.getByRole('radio', { name: 'Internal note' }).waitFor()
  await page.evaluate(() => document.fonts.ready)
  await shot('admin-ticket')
  await page.context().close()
}

await command(async (shutdown) => {
  mkdirSync(folder, { recursive: true })
  const browser = await chromium.launch({
    executablePath: await findOrInstallChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  })
  shutdown.onStop('browser', () => browser.close())
  await portal(browser, { colorScheme: 'light', viewport: desktop }, '')
  await portal(browser, { colorScheme: 'dark', viewport: desktop }, '-dark')
  await portal(browser, { colorScheme: 'light', viewport: phone }, '-phone')
  await portal(browser, { colorScheme: 'dark', viewport: phone }, '-phone-dark')
  await admin(browser, { colorScheme: 'light', viewport: desktop }, '')
  await admin(browser, { colorScheme: 'dark', viewport: desktop }, '-dark')
  await shutdown.stop()
  console.log(`The pictures are in ${folder}.`)
})
