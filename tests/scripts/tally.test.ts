import { expect, it } from 'vitest'

import {
  add,
  checked,
  lastLine,
  nothing,
  tallyOfPlaywright,
  tallyOfVitest,
} from '@/src/scripts/testing/Tally'

it('adds the reports up to the last line', () => {
  const vitest = tallyOfVitest({
    numPassedTests: 40,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
  })
  const playwright = tallyOfPlaywright({
    stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
    errors: [],
  })
  expect(lastLine(add(vitest, playwright))).toBe('45 passed, 3 failed, 4 skipped')
})

it('counts a run that failed as a whole', () => {
  expect(checked(nothing, 1)).toEqual({ passed: 0, failed: 1, skipped: 0 })
  expect(checked({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2)
  expect(checked({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0)
})
