import { join } from 'node:path'

import { expect, it } from 'vitest'

import { root } from '@/src/scripts/frame/root'
import {
  add,
  checked,
  lastLine,
  nothing,
  tallyOfPlaywright,
  tallyOfVitest,
} from '@/src/scripts/testing/Tally'

const vitest = tallyOfVitest({
  numPassedTests: 40,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [
    {
      name: join(root, 'tests/http/life.test.ts'),
      status: 'failed',
      assertionResults: [
        { status: 'passed', fullName: 'begins' },
        { status: 'failed', fullName: 'the life of a ticket ends' },
      ],
    },
    {
      name: join(root, 'tests/broken.test.ts'),
      status: 'failed',
      message: 'Unexpected token\nat line 3',
      assertionResults: [],
    },
    {
      name: join(root, 'tests/fine.test.ts'),
      status: 'passed',
      assertionResults: [{ status: 'passed', fullName: 'works' }],
    },
  ],
})

const playwright = tallyOfPlaywright({
  stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
  suites: [
    {
      specs: [{ file: 'story.spec.ts', line: 19, title: 'a story', ok: true }],
      suites: [{ specs: [{ file: 'live.spec.ts', line: 11, title: 'a reply', ok: false }] }],
    },
  ],
})

it('adds the reports up to the last line', () => {
  expect(lastLine(add(vitest, playwright))).toBe('45 passed, 3 failed, 4 skipped')
})

it('names what failed, wherever in the reports it is', () => {
  expect(add(vitest, playwright).failures).toEqual([
    'tests/http/life.test.ts > the life of a ticket ends',
    'tests/broken.test.ts: Unexpected token',
    'tests/e2e/live.spec.ts:11 > a reply',
  ])
})

it('counts a run that failed as a whole', () => {
  expect(checked(nothing, 1)).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
  expect(checked({ ...nothing, passed: 3, failed: 2 }, 1).failed).toBe(2)
  expect(checked({ ...nothing, passed: 3 }, 0).failed).toBe(0)
})
