import { relative } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

import { root } from '../frame/root'

export type VitestResult = {
  name: string
  status: string
  message?: string
  startTime: number
  endTime: number
  assertionResults: { status: string; fullName: string; failureMessages?: string[] }[]
}

/** Enough of what was said to know it again where the end of a run is all that was kept. */
function withReason(place: string, message = ''): string {
  const lines = stripVTControlCharacters(message)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return [place, ...lines.slice(0, 8).map((line) => `    ${line.slice(0, 200)}`)].join('\n')
}

/** A file that could not even be loaded has no test that failed: it is named itself, with the reason. */
export function failuresOfVitest(results: readonly VitestResult[]): string[] {
  return results.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length > 0) {
      return failed.map(({ fullName, failureMessages }) =>
        withReason(`${file} > ${fullName}`, failureMessages?.[0]),
      )
    }
    return status === 'failed' ? [withReason(file, message)] : []
  })
}

export type PlaywrightSuite = {
  specs?: {
    file: string
    line: number
    title: string
    tests: {
      projectName: string
      status: 'expected' | 'unexpected' | 'flaky' | 'skipped'
      results: { duration: number; error?: { message?: string } }[]
    }[]
  }[]
  suites?: PlaywrightSuite[]
}

/** Each window by itself: of one test in two of them Playwright tells only of the first whether it held. */
export const failuresOfPlaywright = (suites: readonly PlaywrightSuite[]): string[] =>
  suites.flatMap((suite) => [
    ...(suite.specs ?? []).flatMap(({ file, line, title, tests }) =>
      tests
        .filter(({ status }) => status === 'unexpected' || status === 'flaky')
        .map(({ projectName, results }) =>
          withReason(
            `tests/e2e/${file}:${line} (${projectName}) > ${title}`,
            results.find(({ error }) => error)?.error?.message,
          ),
        ),
    ),
    ...failuresOfPlaywright(suite.suites ?? []),
  ])
