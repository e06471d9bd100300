import {
  failuresOfPlaywright,
  failuresOfVitest,
  type PlaywrightSuite,
  type VitestResult,
} from './failures'
import { timesOfPlaywright, timesOfVitest, type FileTime } from './slowest'

export type Tally = {
  passed: number
  failed: number
  skipped: number
  /** Where each failure is, for the end of a run. */
  failures: readonly string[]
  times: readonly FileTime[]
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: 0, failures: [], times: [] }

export const add = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: a.skipped + b.skipped,
  failures: [...a.failures, ...b.failures],
  times: [...a.times, ...b.times],
})

type VitestReport = {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: VitestResult[]
}

type PlaywrightReport = {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  suites: PlaywrightSuite[]
}

export const tallyOfVitest = (report: VitestReport): Tally => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
  failures: failuresOfVitest(report.testResults),
  times: timesOfVitest(report.testResults),
})

/** A flaky test counts as failed: a race that sometimes shows is a race. */
export const tallyOfPlaywright = ({ stats, suites }: PlaywrightReport): Tally => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
  failures: failuresOfPlaywright(suites),
  times: timesOfPlaywright(suites),
})

/** A run that fails as a whole, like a file that cannot be loaded, must not count as fine. */
export const checked = (tally: Tally, exitCode: number): Tally =>
  exitCode !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally

export const lastLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed, ${skipped} skipped`
