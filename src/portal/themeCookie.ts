import { languages, type Language } from '@/src/words/preferredLanguage'

export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]
export type Look = { theme: Theme; language: Language }

/** Keeps how somebody likes the portal for the pages before one is signed in. */
export const lookCookie = 'desk-look'

export const isTheme = (value: unknown): value is Theme => themes.some((known) => known === value)
export const isLanguage = (value: unknown): value is Language =>
  languages.some((known) => known === value)

export const writtenLook = ({ theme, language }: Look) => `${theme}.${language}`

/** What such a cookie says; null when it is none of ours. */
export function readLook(value: string | undefined): Look | null {
  const [theme, language] = (value ?? '').split('.')
  return isTheme(theme) && isLanguage(language) ? { theme, language } : null
}
