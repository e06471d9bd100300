import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textPairs, tokens } from '@/src/portal/colourTokens'
import { discColours } from '@/src/ui/format/initials'

const css = readFileSync(resolve(import.meta.dirname, '../../../src/portal/portal.css'), 'utf8')

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

function declared(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)?.[1] ?? ''
  const lines = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)]
  return Object.fromEntries(lines.map(([, name, value]) => [name, value]))
}

describe('the colours', () => {
  it.each([
    [':root {', tokens.light],
    [":root[data-theme='dark'] {", tokens.dark],
    [":root[data-theme='system'] {", tokens.dark],
  ])('stand in the style sheet as in the table: %s', (selector, table) => {
    expect(declared(selector)).toEqual(table)
  })

  it.each(['light', 'dark'] as const)('can be read in the %s theme', (theme) => {
    const weak = textPairs
      .map(([ink, ground]) => ({
        pair: `${ink} on ${ground}`,
        ratio: contrast(tokens[theme][ink], tokens[theme][ground]),
      }))
      .filter(({ ratio }) => ratio < 4.5)
    expect(weak).toEqual([])
  })

  it.each(['light', 'dark'] as const)('mark the edge of a field in the %s theme', (theme) => {
    const { surface, accent } = tokens[theme]
    expect(contrast(tokens[theme]['line-strong'], surface)).toBeGreaterThanOrEqual(3)
    expect(contrast(accent, surface)).toBeGreaterThanOrEqual(3)
  })

  it.each(discColours)('white initials can be read on %s', (colour) => {
    expect(contrast('#ffffff', colour)).toBeGreaterThanOrEqual(4.5)
  })
})
