import { describe, expect, it } from 'vitest'
import { changedFields, changesInWords } from '@/src/domain/ticket/changedFields'
import { changedMeanwhile, undoneBy } from '@/src/domain/ticket/staleSave'

const event = (before: object, after: object, actorName = 'Kim', createdAt = '2026-01-01') => ({
  before,
  after,
  actorName,
  createdAt,
})

describe('what changed in the named fields', () => {
  it.each([
    ['nothing is the same as null', {}, { a: null }, null],
    ['a document is the same as its id', { a: 'x' }, { a: { id: 'x', createdAt: '' } }, null],
    ['what is not named', { b: 1 }, { b: 2 }, null],
    ['a value', { a: 1, b: 1 }, { a: 2, b: 2 }, { before: { a: 1 }, after: { a: 2 } }],
    ['a list', { a: [1] }, { a: [2] }, { before: { a: [1] }, after: { a: [2] } }],
    ['a value that is gone', { a: 1 }, {}, { before: { a: 1 }, after: { a: null } }],
  ])('%s', (_, before, after, expected) => {
    expect(changedFields(before, after, ['a'])).toEqual(expected)
  })

  it('reads as a line for each', () => {
    const changes = { before: { role: 'agent', on: null }, after: { role: 'admin', on: [1] } }
    expect(changesInWords(changes)).toBe('role: agent → admin\non: null → [1]')
  })
})

describe('what others changed meanwhile', () => {
  const events = [
    event({ priority: 'low' }, { priority: 'high' }, 'Kim', '1'),
    event({ status: 'open', waitingOn: null }, { status: 'waiting', waitingOn: null }, 'Sam', '2'),
    event({ priority: 'high' }, { priority: 'urgent' }, 'Sam', '3'),
  ]
  const meanwhile = changedMeanwhile(events)

  it('is each field once, from its first value to its last', () => {
    expect(meanwhile).toEqual([
      { field: 'priority', before: 'low', after: 'urgent', by: 'Sam', at: '3' },
      { field: 'status', before: 'open', after: 'waiting', by: 'Sam', at: '2' },
    ])
    expect(changedMeanwhile([event(null as never, { a: null })])).toEqual([])
  })

  const current = { priority: 'urgent', status: 'waiting', category: 'c' }
  it.each([
    ['the value of before', { priority: 'low' }, ['priority']],
    ['another value', { priority: 'high', status: 'closed' }, ['priority', 'status']],
    ['the value of now', { priority: 'urgent', status: 'waiting' }, []],
    ['a field that nobody else touched', { category: 'd' }, []],
    ['nothing', {}, []],
  ])('is undone by a save with %s', (_, asked, fields) => {
    expect(undoneBy(asked, current, meanwhile).map(({ field }) => field)).toEqual(fields)
  })
})
