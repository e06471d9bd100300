import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { smallTargets } from './smallTargets'

const builder = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
const axeSource = readFileSync(builder.resolve('axe-core/axe.min.js'), 'utf8')

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/**
 * Colours that are on their way to others are neither: they are taken there. Waited for they are not, as
 * a page that nobody looks at draws no frame, and what turns for ever has no end.
 */
const settled = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      const isEndless = animation.effect?.getComputedTiming().endTime === Infinity
      if (isEndless) animation.cancel()
      else animation.finish()
    }
  })

/**
 * The admin asks for the scheme once, as it opens: what a person's choice would set is set here.
 * The portal follows by itself.
 */
async function paint(page: Page, colorScheme: 'light' | 'dark') {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  if (!isAdmin(page)) return
  await page.evaluate((theme) => {
    document.documentElement.dataset.theme = theme
  }, colorScheme)
}

const isAdmin = (page: Page) => new URL(page.url()).pathname.startsWith('/admin')

/** Asked after a look: had the admin gone back to its own colours, it would not have been looked at. */
async function wasPainted(page: Page, colorScheme: 'light' | 'dark') {
  if (isAdmin(page)) await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme)
}

/** The same in one part of a page, as it looks at this moment. */
export async function barriersIn(
  page: Page,
  part: string,
  colorScheme?: 'light' | 'dark',
): Promise<string[]> {
  if (colorScheme) await paint(page, colorScheme)
  await page.evaluate(axeSource)
  await settled(page)
  const { violations } = await new AxeBuilder({ page, axeSource: 'void 0' })
    .options({ resultTypes: ['violations'], preload: { assets: ['media'] } })
    .setLegacyMode()
    .include(part)
    .withTags(standard.filter((tag) => tag !== 'best-practice'))
    .analyze()
  if (colorScheme) await wasPainted(page, colorScheme)
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
  return [...told, ...(await smallTargets(page, part))]
}

/**
 * What a machine finds in the way of somebody: everything in light, and in dark what dark changes.
 * Colours are the same in every window: on a phone the dark ones are not looked at again.
 */
export async function barriers(page: Page, what: string, isPhone = false): Promise<string[]> {
  const found: string[] = []
  // The builder would read all of axe, unshortened, into the page four times: once is enough for both.
  await page.evaluate(axeSource)
  // No frame here is of another site, and only for those it would open a page of its own.
  // And of what is in order it need not find out how to call it.
  const axe = () =>
    new AxeBuilder({ page, axeSource: 'void 0' })
      .options({ resultTypes: ['violations'], preload: { assets: ['media'] } })
      .setLegacyMode()
      .disableRules('document-title')
  const look = async (colorScheme: 'light' | 'dark', asked: AxeBuilder) => {
    await paint(page, colorScheme)
    await settled(page)
    const { violations } = await asked.analyze()
    await wasPainted(page, colorScheme)
    const told = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`)
    found.push(...told.map((words) => `${what}, ${colorScheme}: ${words}`))
  }
  if (!isPhone) await look('dark', axe().withRules(['color-contrast']))
  await look('light', axe().withTags(standard))
  found.push(...(await smallTargets(page, 'body')).map((words) => `${what}: ${words}`))
  // Asked by itself: a page that is read anew, as by something live, brings its title last.
  await expect(page).toHaveTitle(/./)
  return found
}
