import type { Page } from '@playwright/test'

export type LookName = 'plain' | 'dark' | 'phone' | 'phone-dark'

export type Shot = {
  name: string
  path: string
  /** Who looks; nobody is signed in without. */
  as?: string
  /** What the browser asks for; English without. */
  locale?: 'de'
  /** `usualLooks` without. */
  looks?: readonly LookName[]
  /** What is done on the page before the picture. It may change nothing in the demo. */
  act?: (page: Page) => Promise<void>
}

export type Look = {
  name: LookName
  colorScheme: 'light' | 'dark'
  isPhone: boolean
}

export const looks: readonly Look[] = [
  { name: 'plain', colorScheme: 'light', isPhone: false },
  { name: 'dark', colorScheme: 'dark', isPhone: false },
  { name: 'phone', colorScheme: 'light', isPhone: true },
  { name: 'phone-dark', colorScheme: 'dark', isPhone: true },
]

export const allLooks: readonly LookName[] = looks.map(({ name }) => name)

export const usualLooks: readonly LookName[] = ['plain', 'phone-dark']

export const fileOf = (shot: Shot, look: Look): string =>
  look.name === 'plain' ? `${shot.name}.webp` : `${shot.name}-${look.name}.webp`
