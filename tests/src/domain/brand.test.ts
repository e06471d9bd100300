import fc from 'fast-check'
import { expect, it } from 'vitest'
import {
  colourRefusal,
  contrast,
  grounds,
  hoverOf,
  inkOn,
  isColour,
  readable,
} from '@/src/domain/brand'
import { tokens } from '@/src/portal/colourTokens'

const colours = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`)

it.each([
  ['#1f5bcc', 'light', true],
  ['#ffd400', 'light', false],
  ['#ffd400', 'dark', true],
  ['#003366', 'dark', false],
  ['red', 'light', false],
  ['#12345', 'light', false],
  ['#1f5bcc;}body{display:none', 'light', false],
] as const)('%s on %s pages: %s', (colour, theme, isTaken) => {
  expect(colourRefusal(colour, theme) === null).toBe(isTaken)
})

it('measures against the grounds that pages have', () => {
  for (const theme of ['light', 'dark'] as const) {
    const { page, surface, raised } = tokens[theme]
    expect(new Set(grounds[theme])).toEqual(new Set([page, surface, raised]))
    expect(colourRefusal(tokens[theme].accent, theme)).toBeNull()
  }
})

it('lets pass only what can be read, on its button as well', () => {
  fc.assert(
    fc.property(colours, fc.constantFrom('light', 'dark'), (colour, theme) => {
      if (colourRefusal(colour, theme) !== null) return
      for (const ground of grounds[theme]) {
        expect(contrast(colour, ground)).toBeGreaterThanOrEqual(readable)
      }
      expect(contrast(colour, inkOn(colour))).toBeGreaterThanOrEqual(readable)
      expect(isColour(hoverOf(colour, theme))).toBe(true)
      expect(contrast(hoverOf(colour, theme), inkOn(colour))).toBeGreaterThanOrEqual(3)
    }),
  )
})
