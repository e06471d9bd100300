import { expect, test } from '@playwright/test'

import { tokenOn } from '../parts/enter'
import { manyFiles } from '../parts/manyFiles'
import { canMeasure, inWords } from '../parts/peakMemory'
import type { OtherDesk } from './OtherDesk'

/** Held whole, five of ten files would take 125 MB in one of two processes at least. */
const above = 100

/** tests/soak/uploads.soak.ts does the same with more. */
export const uploads = (other: () => OtherDesk) =>
  test.describe('many files at once', () => {
    const files = async () => manyFiles(other(), await tokenOn('ada@acme.example', other().url))

    test('ten of 25 MB take little memory of the app', async () => {
      test.skip(!canMeasure, 'only Linux tells how much memory a process has held')
      const { statuses, memory } = await (await files()).upload(10)
      console.log(`10 uploads of 25 MB at once, each process: ${inWords(memory)}`)
      expect(statuses).toEqual(new Set([201]))
      // Less would be no app that serves anything: then something else was measured.
      expect(Math.max(...memory.map(({ before }) => before))).toBeGreaterThan(100)
      for (const process of memory) expect(process.above).toBeLessThanOrEqual(above)
    })

    test('sixty that break off leave nothing', async () => {
      const { pieces, loose } = await (await files()).breakOff(60)
      await expect.poll(pieces).toBe(0)
      expect(await loose()).toEqual({ loose: 0, kept: 0 })
    })

    test('a large file is sent back without being held', async () => {
      test.skip(!canMeasure, 'only Linux tells how much memory a process has held')
      const { whole, memory } = await (await files()).download(10)
      console.log(`10 downloads of 20 MB at once, each process: ${inWords(memory)}`)
      expect(whole).toBe(10)
      for (const process of memory) expect(process.above).toBeLessThanOrEqual(above)
    })
  })
