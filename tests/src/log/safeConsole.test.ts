import { afterEach, describe, expect, it } from 'vitest'
import { pino } from 'pino'
import { logOptions } from '@/src/log/logOptions'
import { printable, shortened } from '@/src/log/printable'
import { requestScope } from '@/src/log/requestScope'
import { consoleLine } from '@/src/log/safeConsole'

const canary = 'canary-5d41402a'
const forged = `Ada\n{"level":50,"msg":"forged"}\r\u2028[app] forged\u0085\u001b[31mred\u202e`

/** As drizzle and pg make them: the values of a query stand in words, fields and causes. */
function failedQuery(): Error {
  const cause = Object.assign(new Error(`invalid input syntax: "${canary}"`), {
    severity: 'ERROR',
    code: '22P02',
    detail: `Key (email)=(${canary}) exists.`,
  })
  const query = `select ${'"tickets"."a_column", '.repeat(400)} from "tickets" where "id" = $1`
  return Object.assign(new Error(`Failed query: ${query}\nparams: ${canary},1`, { cause }), {
    query,
    params: [canary, 1],
  })
}

let log = ''
const logger = pino(logOptions('trace'), { write: (line: string) => void (log += line) })
afterEach(() => {
  log = ''
})

describe('a line of a log', () => {
  it('is one line, whatever somebody is called', () => {
    expect(printable(forged)).toBe(
      'Ada\\u000a{"level":50,"msg":"forged"}\\u000d\\u2028[app] forged\\u0085red\\u202e',
    )
    for (const line of [consoleLine([`hello ${forged}`]), consoleLine([new Error(forged)])]) {
      expect(line.split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(1)
      expect(line).not.toContain('\u202e')
    }
    logger.info({ name: forged, msg: forged })
    expect(log.trimEnd().split(/[\n\r\u0085\u2028\u2029]/)).toHaveLength(1)
    expect(JSON.parse(log).msg).toContain('Ada\n')
  })

  it('tells of a failure in two kilobytes, without what was typed', () => {
    const failure = failedQuery()
    const lines = [
      consoleLine([failure]),
      consoleLine(['⨯', failure]),
      consoleLine([failure.message, { params: [canary] }]),
    ]
    logger.error(failure)
    logger.error({ err: failure, msg: 'A form failed' })
    for (const line of [...lines, ...log.trimEnd().split('\n')]) {
      expect(line.length).toBeLessThanOrEqual(2048)
      expect(line).toContain('Failed query')
      expect(line).not.toContain(canary)
    }
    expect(consoleLine([failure])).toContain('22P02')
    expect(JSON.parse(log.split('\n')[0] ?? '').err.stack[0]).toMatch(/safeConsole\.test/)
  })

  it('tells of a copy of a failure, as the job queue makes them, like of the failure', () => {
    const { message, stack, cause } = failedQuery()
    logger.error({ err: { ...failedQuery(), message, stack, cause }, msg: 'The job queue failed.' })
    expect(log).toContain('Failed query')
    expect(log).toContain('22P02')
    expect(log).not.toContain(canary)
    log = ''
    logger.error({ err: { message: 5 }, msg: 'A form failed' })
    expect(JSON.parse(log).err).toEqual({ type: 'object' })
  })

  it('stays bounded with causes in causes, and long words', () => {
    const deep = Array.from({ length: 9 }).reduce<Error>(
      (cause) => new Error('x'.repeat(9_000), { cause }),
      failedQuery(),
    )
    logger.error(deep)
    expect(log.length).toBeLessThanOrEqual(2048)
    expect(consoleLine([deep, 'y'.repeat(9_000)]).length).toBeLessThanOrEqual(2048)
  })

  it('names the request that it is about', () => {
    requestScope.run('request-7', () => logger.warn('hello'))
    expect(JSON.parse(log)).toMatchObject({ request: 'request-7', msg: 'hello' })
    expect(requestScope.run('request-7', () => consoleLine(['hello']))).toBe(
      'hello request request-7',
    )
    expect(consoleLine(['hello', 5, null, undefined])).toBe('hello 5 null undefined')
  })
})

it('keeps the beginning and the end of what is too long', () => {
  expect(shortened('abc', 4)).toBe('abc')
  expect(shortened('abcdefgh', 4)).toBe('ab … gh')
})
