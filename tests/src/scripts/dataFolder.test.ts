import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { dataFolder } from '@/src/scripts/steps/dataFolder'
import { keptSecret } from '@/src/scripts/steps/keptSecret'

const folder = mkdtempSync(join(tmpdir(), 'desk-data-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the data folder', () => {
  it('is made with its parents, and left empty', () => {
    const path = dataFolder(join(folder, 'a', 'b'))
    expect(readdirSync(path)).toEqual([])
  })

  it('that cannot be written is one sentence', () => {
    // A file in the way stops root as well, whom permissions do not stop.
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(() => dataFolder(join(file, 'data'))).toThrow(
      `The data folder ${join(file, 'data')} cannot be written (ENOTDIR). ` +
        'Make it writable for this user, or set DATA_DIR to another folder.',
    )
  })
})

describe('the kept secret', () => {
  it('is made once, strong, for its owner only', () => {
    const secret = keptSecret(folder)
    expect(secret).toMatch(/^[0-9a-f]{64}$/)
    expect(keptSecret(folder)).toBe(secret)
    expect(statSync(join(folder, 'secret')).mode & 0o777).toBe(0o600)
  })
})
