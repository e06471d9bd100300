import { relative } from 'node:path'

import { root } from '../frame/root'
import type { PlaywrightSuite, VitestResult } from './failures'

export type FileTime = { file: string; seconds: number }

/** From the start of its first test to the end of its last. */
export const timesOfVitest = (results: readonly VitestResult[]): FileTime[] =>
  results.map(({ name, startTime, endTime }) => ({
    file: relative(root, name),
    seconds: (endTime - startTime) / 1000,
  }))

/** The sum of its tests, each size of window by itself. */
export function timesOfPlaywright(suites: readonly PlaywrightSuite[]): FileTime[] {
  const times = new Map<string, number>()
  for (const { file, tests } of suites.flatMap(specsIn)) {
    for (const { projectName, results } of tests) {
      const name = `tests/e2e/${file} (${projectName})`
      const duration = results.reduce((sum, result) => sum + result.duration, 0)
      times.set(name, (times.get(name) ?? 0) + duration / 1000)
    }
  }
  return [...times].map(([file, seconds]) => ({ file, seconds }))
}

const specsIn = ({
  specs = [],
  suites = [],
}: PlaywrightSuite): NonNullable<PlaywrightSuite['specs']> => [...specs, ...suites.flatMap(specsIn)]

export const slowestLines = (times: readonly FileTime[], most = 10): string[] =>
  times
    .toSorted((a, b) => b.seconds - a.seconds)
    .slice(0, most)
    .map(({ file, seconds }) => `  ${`${seconds.toFixed(1)} s`.padStart(8)}   ${file}`)
