import { expect, test } from '@playwright/test'

import { tokenOn } from '../parts/enter'
import { killedWhileCreating } from '../parts/killedWhileCreating'
import type { OtherDesk } from './OtherDesk'

/** tests/soak/crash.soak.ts does the same with more; a killed worker alone is tried in tests/jobs. */
export const crash = (other: () => OtherDesk) =>
  test.describe('killed with SIGKILL while tickets are created', () => {
    test('the app: what was answered stands whole, with one mail each', async () => {
      const { database, url } = other()
      const token = await tokenOn('ada@acme.example', url)
      const wish = { desk: other(), database, token, victim: 'app' as const }
      const left = await killedWhileCreating({ ...wish, creates: 60, killedAfter: [20, 40] })
      expect(left.stored).toEqual(left.asked)
      await expect.poll(left.unsent, { timeout: 90_000, intervals: [500] }).toBe(0)
      const { sent, missing, flagged } = await left.mails()
      expect(new Set(sent).size).toBe(sent.length)
      // What fell between the mark and the dot is flagged, and rare.
      expect(flagged).toEqual(expect.arrayContaining(missing))
      expect(missing.length).toBeLessThanOrEqual(1)
    })
  })
