import { refusal, type Refusal } from './refusal'

/** Relative luminance as WCAG 2.2 defines it, of a colour like `#1f5bcc`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

export const isColour = (text: unknown): text is string =>
  typeof text === 'string' && /^#[0-9a-f]{6}$/i.test(text)

/** What can be read by everybody, and what shows where something ends. */
export const readable = 4.5

/** The grounds on which links and marks in the agency's colour stand, from `tokens.ts`. */
export const grounds = {
  light: ['#ffffff', '#f6f7f9', '#f0f2f5'],
  dark: ['#101318', '#181c23', '#222731'],
} as const
export type Theme = keyof typeof grounds

const inks = ['#ffffff', '#0c1424'] as const

/** What is written on a button of that colour. One of the two can always be read. */
export const inkOn = (colour: string): string =>
  contrast(colour, inks[0]) >= contrast(colour, inks[1]) ? inks[0] : inks[1]

/** Whether links and buttons in this colour can be read everywhere in the theme: null, or why not. */
export function colourRefusal(colour: unknown, theme: Theme): Refusal | null {
  if (!isColour(colour)) return refusal('colour_format')
  const weakest = Math.min(
    ...grounds[theme].map((ground) => contrast(colour, ground)),
    contrast(colour, inkOn(colour)),
  )
  if (weakest >= readable) return null
  const ratio = (Math.floor(weakest * 10) / 10).toFixed(1)
  return refusal(theme === 'light' ? 'colour_too_light' : 'colour_too_dark', { ratio })
}

/** A little nearer to the ink of its theme, for what the pointer is over. */
export function hoverOf(colour: string, theme: Theme): string {
  const to = theme === 'light' ? 0 : 255
  const parts = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
  const mixed = parts.map((part) => Math.round(part + (to - part) * 0.2))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
