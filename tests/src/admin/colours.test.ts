import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { type Token, tokens } from '@/src/portal/colourTokens'

const css = readFileSync(resolve(import.meta.dirname, '../../../src/admin/admin.css'), 'utf8')

function declared(selector: string): [string, string][] {
  const block = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)?.[1] ?? ''
  return [...block.matchAll(/--desk-([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
    name ?? '',
    value ?? '',
  ])
}

// The portal's own test measures the contrast of these pairs.
it.each([
  ['html {', tokens.light],
  ["html[data-theme='dark'] {", tokens.dark],
] as const)('the admin has the colours of the portal: %s', (selector, table) => {
  const colours = declared(selector)
  expect(colours.length).toBeGreaterThan(10)
  expect(colours.filter(([name, value]) => table[name as Token] !== value)).toEqual([])
})
