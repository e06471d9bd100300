import { join } from 'node:path'

import type { Browser, BrowserContext } from '@playwright/test'

import { inLanguage } from './inLanguage'
import { savePicture } from './savePicture'
import { fileOf, type Look, type Shot } from './Shot'

export type Place = { origin: string; folder: string; password: string }

const screens = {
  desk: { viewport: { width: 1280, height: 800 } },
  phone: {
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
  },
}

/** Signs in over the API; staff and clients share one cookie, so each has a context of their own. */
async function signIn(context: BrowserContext, { origin, password }: Place, email: string) {
  const collection = email.endsWith('@desk.example') ? 'staff' : 'clients'
  const answer = await context.request.post(`${origin}/api/${collection}/login`, {
    data: { email, password },
  })
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()}`)
}

/** Takes all pictures of one look, one after the other. */
export async function takeShots(
  browser: Browser,
  look: Look,
  shots: readonly Shot[],
  place: Place,
): Promise<void> {
  const contexts = new Map<string, BrowserContext>()
  for (const shot of shots) {
    const { path, as = '', locale = 'en', act } = shot
    const who = `${as} ${locale}`
    let context = contexts.get(who)
    if (!context) {
      const screen = screens[look.isPhone ? 'phone' : 'desk']
      const { colorScheme } = look
      const timezoneId = 'Europe/Berlin'
      context = await browser.newContext({ colorScheme, locale, timezoneId, ...screen })
      contexts.set(who, context)
      if (as) await signIn(context, place, as)
    }
    const page = await context.newPage()
    await inLanguage(context, place.origin, as ? locale : 'en', async () => {
      await page.goto(place.origin + path)
      await act?.(page)
      await page.evaluate(() => document.fonts.ready)
      const picture = await page.screenshot({ animations: 'disabled' })
      await savePicture(picture, join(place.folder, fileOf(shot, look)))
      // What was typed is no draft for the next one.
      await page.evaluate(() => [localStorage, sessionStorage].forEach((store) => store.clear()))
    })
    await page.close()
  }
  for (const context of contexts.values()) await context.close()
}
