import { describe, expect, it } from 'vitest'
import { databaseTrouble, UncertainEnd } from '@/src/words/databaseTrouble'
import { refusalWords } from '@/src/words/refusalWords'

const coded = (code: string) => Object.assign(new Error('SQL text'), { code })
const within = (cause: unknown) => new Error('Failed query: select 1', { cause })

describe('what the database says of this moment', () => {
  it.each([
    ['a row that stays locked', coded('55P03'), /^Somebody else is changing/],
    ['two that wait for each other', coded('40P01'), /^Somebody else is changing/],
    ['two that cannot both be', coded('40001'), /^Somebody else is changing/],
    ['a statement that takes too long', coded('57014'), /^The desk is busy/],
    ['too many connections', coded('53300'), /^The desk is busy/],
    [
      'a wait for a connection',
      new Error('timeout exceeded when trying to connect'),
      /^The desk is busy/,
    ],
    ['a connection that was ended', coded('57P01'), /^Something went wrong on our side/],
    ['one that did nothing for too long', coded('25P03'), /^Something went wrong on our side/],
    ['one that was lost', coded('08006'), /^Something went wrong on our side/],
    ['a line that broke', coded('ECONNRESET'), /^Something went wrong on our side/],
    ['a server that is away', coded('ECONNREFUSED'), /^Something went wrong on our side/],
    ['an end', new Error('Connection terminated unexpectedly'), /^Something went wrong/],
    ['no answer at all', new Error('Query read timeout'), /^Something went wrong/],
    [
      'what was asked after it',
      new Error('Client has encountered a connection error and is not queryable'),
      /^Something went wrong/,
    ],
  ])('%s is for trying again', (_, error, words) => {
    for (const seen of [error, within(error), within(within(error))]) {
      const trouble = databaseTrouble(seen)
      expect(trouble?.status).toBe(503)
      expect(trouble && refusalWords('en', trouble.refusal)).toMatch(words)
      expect(trouble?.retryAfter).toBeGreaterThan(0)
    }
  })

  it.each([
    ['a value of the wrong form', coded('22P02')],
    ['a key that is taken', coded('23505')],
    ['a file that is missing', coded('ENOENT')],
    ['a name of every object', coded('constructor')],
    ['no code', new Error('x')],
    ['no error', { code: '57014' }],
    ['nothing', undefined],
    ['an end that nobody knows', new UncertainEnd(coded('08006'))],
    [
      'a store of files that is away',
      Object.assign(new Error('Files', { cause: coded('ECONNREFUSED') }), { status: 503 }),
    ],
  ])('%s is not', (_, error) => {
    expect(databaseTrouble(error)).toBeNull()
  })
})
