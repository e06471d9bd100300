import { join } from 'node:path'

import { expect, it } from 'vitest'

import { root } from '@/src/scripts/frame/root'
import { slowestLines } from '@/src/scripts/testing/slowest'
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
      ...{ startTime: 1000, endTime: 3500 },
      assertionResults: [
        { status: 'passed', fullName: 'begins' },
        {
          status: 'failed',
          fullName: 'the life of a ticket ends',
          failureMessages: ['\u001b[31mexpected 1\u001b[39m\n\n  to be 2', 'a second one'],
        },
      ],
    },
    {
      name: join(root, 'tests/broken.test.ts'),
      status: 'failed',
      message: 'Unexpected token\nat line 3',
      ...{ startTime: 1000, endTime: 1000 },
      assertionResults: [],
    },
    {
      name: join(root, 'tests/fine.test.ts'),
      status: 'passed',
      ...{ startTime: 1000, endTime: 13_340 },
      assertionResults: [{ status: 'passed', fullName: 'works' }],
    },
  ],
})

const spec = (
  file: string,
  line: number,
  title: string,
  durations: Record<string, number>,
  failsIn?: string,
) => ({
  ...{ file, line, title },
  tests: Object.entries(durations).map(([projectName, duration]) => ({
    projectName,
    status: projectName === failsIn ? ('unexpected' as const) : ('expected' as const),
    results: [{ duration, ...(projectName === failsIn && { error: { message: 'Timed out' } }) }],
  })),
})

const playwright = tallyOfPlaywright({
  stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 1 },
  suites: [
    {
      specs: [spec('story.spec.ts', 19, 'a story', { desktop: 2000 })],
      suites: [
        {
          specs: [
            spec('live.spec.ts', 11, 'a reply', { desktop: 9000, phone: 4000 }, 'phone'),
            spec('live.spec.ts', 30, 'a list', { desktop: 1500 }),
          ],
        },
      ],
    },
  ],
})

it('adds the reports up to the last line', () => {
  expect(lastLine(add(vitest, playwright))).toBe('45 passed, 3 failed, 4 skipped')
})

it('names what failed and why, wherever in the reports it is', () => {
  expect(add(vitest, playwright).failures).toEqual([
    'tests/http/life.test.ts > the life of a ticket ends\n    expected 1\n    to be 2',
    'tests/broken.test.ts\n    Unexpected token\n    at line 3',
    'tests/e2e/live.spec.ts:11 (phone) > a reply\n    Timed out',
  ])
})

it('lists the slowest files of both, each size of window by itself', () => {
  expect(slowestLines(add(vitest, playwright).times, 4)).toEqual([
    '    12.3 s   tests/fine.test.ts',
    '    10.5 s   tests/e2e/live.spec.ts (desktop)',
    '     4.0 s   tests/e2e/live.spec.ts (phone)',
    '     2.5 s   tests/http/life.test.ts',
  ])
})

it('counts a run that failed as a whole', () => {
  expect(checked(nothing, 1)).toMatchObject({ passed: 0, failed: 1, skipped: 0 })
  expect(checked({ ...nothing, passed: 3, failed: 2 }, 1).failed).toBe(2)
  expect(checked({ ...nothing, passed: 3 }, 0).failed).toBe(0)
})
