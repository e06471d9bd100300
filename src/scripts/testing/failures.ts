import { relative } from 'node:path'

import { root } from '../frame/root'

export type VitestResult = {
  name: string
  status: string
  message?: string
  startTime: number
  endTime: number
  assertionResults: { status: string; fullName: string }[]
}

/** A file that could not even be loaded has no test that failed: it is named itself, with the reason. */
export function failuresOfVitest(results: readonly VitestResult[]): string[] {
  return results.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    const failed = assertionResults.filter((test) => test.status === 'failed')
    if (failed.length > 0) return failed.map(({ fullName }) => `${file} > ${fullName}`)
    return status === 'failed' ? [`${file}: ${(message ?? '').split('\n')[0]}`] : []
  })
}

export type PlaywrightSuite = {
  specs?: {
    file: string
    line: number
    title: string
    ok: boolean
    tests: { projectName: string; results: { duration: number }[] }[]
  }[]
  suites?: PlaywrightSuite[]
}

export const failuresOfPlaywright = (suites: readonly PlaywrightSuite[]): string[] =>
  suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter(({ ok }) => !ok)
      .map(({ file, line, title }) => `tests/e2e/${file}:${line} > ${title}`),
    ...failuresOfPlaywright(suite.suites ?? []),
  ])
