import { join } from 'node:path'

import type { Browser, BrowserContext } from '@playwright/test'

import { savePicture } from './savePicture'
import type { Look, Shot } from './Shot'

type Place = { origin: string; folder: string; password: string }

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
  const { suffix, colorScheme, viewport } = look
  const contexts = new Map<string, BrowserContext>()
  for (const { name, path, as = '', act } of shots) {
    let context = contexts.get(as)
    if (!context) {
      context = await browser.newContext({ colorScheme, viewport, locale: 'en' })
      contexts.set(as, context)
      if (as) await signIn(context, place, as)
    }
    const page = await context.newPage()
    await page.goto(place.origin + path)
    await act?.(page)
    await page.evaluate(() => document.fonts.ready)
    const picture = await page.screenshot({ animations: 'disabled' })
    await savePicture(picture, join(place.folder, `${name}${suffix}.png`))
    await page.close()
  }
  for (const context of contexts.values()) await context.close()
}
