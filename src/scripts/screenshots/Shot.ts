import type { Page } from '@playwright/test'

export type Shot = {
  name: string
  path: string
  /** Who looks; nobody is signed in without. */
  as?: string
  /** What is done on the page before the picture. It may change nothing in the demo. */
  act?: (page: Page) => Promise<void>
}

export type Look = {
  suffix: string
  colorScheme: 'light' | 'dark'
  viewport: { width: number; height: number }
}

const desktop = { width: 1280, height: 800 }
const phone = { width: 360, height: 740 }

export const looks: readonly Look[] = [
  { suffix: '', colorScheme: 'light', viewport: desktop },
  { suffix: '-dark', colorScheme: 'dark', viewport: desktop },
  { suffix: '-phone', colorScheme: 'light', viewport: phone },
  { suffix: '-phone-dark', colorScheme: 'dark', viewport: phone },
]
