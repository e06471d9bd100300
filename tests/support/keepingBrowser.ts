import type { BrowserContext, BrowserContextOptions, BrowserType } from '@playwright/test'

/** What a test may ask of its browser in another way than the rest. */
type Kind = Pick<BrowserContextOptions, 'javaScriptEnabled' | 'locale' | 'timezoneId' | 'baseURL'>

/** Playwright's own, where nothing is said. */
export const usual = { javaScriptEnabled: true, locale: 'en-US', timezoneId: undefined }

export const kindOf = ({ javaScriptEnabled, locale, timezoneId, baseURL }: Kind): string =>
  JSON.stringify({ javaScriptEnabled, locale, timezoneId, baseURL })

/**
 * A browser with a folder to keep things in: only such a one keeps what it has compiled of a script
 * for the next page that loads it.
 */
export async function keepingBrowser(
  chromium: BrowserType,
  folder: string,
  { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch, ...kind }: BrowserContextOptions,
): Promise<BrowserContext> {
  const screen = { viewport, userAgent, deviceScaleFactor, isMobile, hasTouch }
  return chromium.launchPersistentContext(folder, { ...usual, ...screen, baseURL: kind.baseURL })
}
