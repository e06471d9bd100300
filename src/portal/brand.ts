import 'server-only'
import { cache, use } from 'react'
import { settingsOf } from '@/src/config/settingsOf'
import { hoverOf, inkOn, isColour, type Theme } from '@/src/domain/brand'
import { paths } from './paths'
import { trackedPromise } from './trackedPromise'
import { tokens } from './colourTokens'
import { readAsReader } from './viewer'
import { words } from './words'

export type Brand = {
  /** What clients know the desk by. */
  name: string
  /** The address of its picture. */
  logo: string | null
  colours: Partial<Record<Theme, string>>
}

async function brandOfDesk(): Promise<Brand> {
  const t = await words('shell')
  // Without a database there are pages still, which say so.
  const settings = await readAsReader()
    .then(({ asPerson }) => settingsOf(asPerson.req))
    .catch(() => null)
  const { deskName, colourLight, colourDark, logoMark } = settings ?? {}
  return {
    name: deskName || t('product'),
    logo: logoMark ? paths.logo(logoMark) : null,
    colours: {
      ...(isColour(colourLight) ? { light: colourLight } : {}),
      ...(isColour(colourDark) ? { dark: colourDark } : {}),
    },
  }
}

/** How the agency wants its desk to look, read once for a page. */
export const readBrand = cache(() => trackedPromise(brandOfDesk()))

export const useBrand = () => use(readBrand())

const declared = (colour: string, theme: Theme) =>
  `--accent:${colour};--accent-hover:${hoverOf(colour, theme)};--on-accent:${inkOn(colour)}`

const usual = declared(tokens.dark.accent, 'dark')

/** The agency's colours over those of the style sheet; nothing where it has chosen none. */
export function brandStyles({ colours: { light, dark } }: Brand): string {
  // The colour for light pages is not meant for dark ones.
  const inDark = dark ? declared(dark, 'dark') : light && usual
  return [
    light && `html:root{${declared(light, 'light')}}`,
    inDark && `html:root[data-theme='dark']{${inDark}}`,
    inDark && `@media (prefers-color-scheme:dark){html:root[data-theme='system']{${inDark}}}`,
  ]
    .filter(Boolean)
    .join('')
}
