import { join } from 'node:path'

import type { Browser } from '@playwright/test'

import { sampleMails } from '../steps/sampleMails'
import { savePicture } from './savePicture'

/** Every mail in every language, by day and by night, as a mail program with Chromium shows it. */
export async function takeMails(browser: Browser, folder: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    const context = await browser.newContext({
      colorScheme,
      javaScriptEnabled: false,
      viewport: { width: 680, height: 400 },
    })
    // Nothing may be fetched for a mail to be read.
    await context.route('**/*', (route) => route.abort())
    const page = await context.newPage()
    for (const { name, language, html } of await sampleMails()) {
      await page.setContent(html)
      const picture = await page.screenshot({ fullPage: true, animations: 'disabled' })
      const file = ['mail', name, language, ...(colorScheme === 'dark' ? ['dark'] : [])].join('-')
      await savePicture(picture, join(folder, `${file}.webp`))
    }
    await context.close()
  }
}
