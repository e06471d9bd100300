import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, expect, it } from 'vitest'

import { contentHash } from '@/src/scripts/steps/contentHash'

const folder = mkdtempSync(join(tmpdir(), 'desk-hash-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('changes with contents and names that count, and with nothing else', () => {
  const hash = () => contentHash(folder, ['a.json', 'src/**'], ['src/scripts/**'])
  mkdirSync(join(folder, 'src', 'scripts'), { recursive: true })
  writeFileSync(join(folder, 'a.json'), '1')
  writeFileSync(join(folder, 'src', 'page.tsx'), 'x')
  const first = hash()

  writeFileSync(join(folder, 'src', 'scripts', 'start.ts'), 'not in the app')
  writeFileSync(join(folder, 'README.md'), 'neither')
  expect(hash()).toBe(first)

  writeFileSync(join(folder, 'src', 'page.tsx'), 'y')
  const second = hash()
  expect(second).not.toBe(first)

  renameSync(join(folder, 'src', 'page.tsx'), join(folder, 'src', 'side.tsx'))
  expect(hash()).not.toBe(second)

  renameSync(join(folder, 'src', 'side.tsx'), join(folder, 'src', 'page.tsx'))
  writeFileSync(join(folder, 'src', 'page.tsx'), 'x')
  expect(hash()).toBe(first)
})
