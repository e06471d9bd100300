import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { changedFiles, restore, takeSnapshot } from '@/src/scripts/drift/snapshot'

let folder = ''
const at = (name: string) => join(folder, name)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'drift-'))
  mkdirSync(at('migrations'))
  writeFileSync(at('types.ts'), 'types')
  writeFileSync(at('migrations/first.ts'), 'first')
})
afterEach(() => rmSync(folder, { recursive: true }))

test('names what was changed, added and removed, and puts all of it back', () => {
  const places = [at('types.ts'), at('migrations'), at('missing.js')]
  const before = takeSnapshot(places)

  writeFileSync(at('types.ts'), 'other types')
  writeFileSync(at('migrations/second.ts'), 'second')
  writeFileSync(at('missing.js'), 'no longer missing')
  rmSync(at('migrations/first.ts'))

  expect(changedFiles(before, takeSnapshot(places))).toEqual(
    ['migrations/first.ts', 'migrations/second.ts', 'missing.js', 'types.ts'].map(at),
  )
  restore(before, places)
  expect(takeSnapshot(places)).toEqual(before)
  expect(readFileSync(at('migrations/first.ts'), 'utf8')).toBe('first')
})

test('the same text written again is no change', () => {
  const before = takeSnapshot([folder])
  writeFileSync(at('types.ts'), 'types')
  expect(changedFiles(before, takeSnapshot([folder]))).toEqual([])
})
