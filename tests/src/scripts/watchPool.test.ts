import { expect, it } from 'vitest'

import { poolJudge } from '@/src/database/watchPool'

type Moment = [second: number, answers: number, isDatabaseThere: boolean]

it.each<[what: string, moments: Moment[], verdict: boolean]>([
  [
    'nobody was answered for 20 s',
    [
      [0, 7, true],
      [5, 7, true],
      [24, 7, true],
      [25, 7, true],
    ],
    true,
  ],
  [
    'not yet',
    [
      [0, 7, true],
      [5, 7, true],
      [24, 7, true],
    ],
    false,
  ],
  [
    'somebody was',
    [
      [0, 7, true],
      [5, 7, true],
      [20, 8, true],
      [30, 8, true],
    ],
    false,
  ],
  [
    'the database was away',
    [
      [0, 7, true],
      [5, 7, true],
      [20, 7, false],
      [30, 7, true],
    ],
    false,
  ],
  [
    'it is away',
    [
      [0, 7, false],
      [30, 7, false],
      [60, 7, false],
    ],
    false,
  ],
  [
    'it came back, and still nobody',
    [
      [0, 7, false],
      [5, 7, true],
      [25, 7, true],
    ],
    true,
  ],
  ['the first look', [[100, 0, true]], false],
])('a pool of which %s', (_what, moments, verdict) => {
  let now = 0
  const judge = poolJudge(() => now)
  const verdicts = moments.map(([second, answers, isDatabaseThere]) => {
    now = second * 1_000
    return judge({ answers, isDatabaseThere })
  })
  expect(verdicts.at(-1)).toBe(verdict)
  expect(verdicts.slice(0, -1)).not.toContain(true)
})
