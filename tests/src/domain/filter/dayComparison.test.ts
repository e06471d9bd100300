import { describe, expect, it } from 'vitest'
import type { FilterField } from '@/src/domain/filter/filterField'
import { readFilter as readFilterOf } from '@/src/domain/filter/readFilter'
import { inWords } from '../../../support/inWords'

const readFilter = inWords(readFilterOf)

const fields: Readonly<Record<string, FilterField>> = {
  createdAt: { kind: 'moment', picked: 'day' },
  resolvedAt: { kind: 'moment', picked: 'moment' },
  holiday: { kind: 'day' },
}

const read = (where: unknown, { timeZone = 'UTC', isCalendar = false } = {}) =>
  readFilter(where, {
    fieldAt: (path) => fields[path] ?? null,
    timeZone: () => timeZone,
    isCalendar,
  })

describe('a day', () => {
  const begins = '2026-11-28T23:00:00.000Z'
  const isOver = '2026-11-29T23:00:00.000Z'
  const berlin = { timeZone: 'Europe/Berlin' }

  it.each([
    ['equals', { greater_than_equal: begins, less_than: isOver }],
    ['greater_than', { greater_than_equal: isOver }],
    ['greater_than_equal', { greater_than_equal: begins }],
    ['less_than', { less_than: begins }],
    ['less_than_equal', { less_than: isOver }],
  ])('%s it: the whole day where the caller is', (operator, expected) => {
    expect(read({ createdAt: { [operator]: '2026-11-29' } }, berlin)).toEqual({
      createdAt: expected,
    })
  })

  it('is none of others, or one of several', () => {
    const outside = {
      or: [
        { createdAt: { less_than: begins } },
        { createdAt: { greater_than_equal: isOver } },
        { createdAt: { exists: false } },
      ],
    }
    expect(read({ createdAt: { not_equals: '2026-11-29' } }, berlin)).toEqual(outside)
    expect(read({ createdAt: { not_in: ['2026-11-29'] } }, berlin)).toEqual({ and: [outside] })
    expect(read({ createdAt: { in: '2026-11-29,2026-11-30T10:00:00Z' } }, berlin)).toEqual({
      or: [
        { createdAt: { greater_than_equal: begins, less_than: isOver } },
        { createdAt: { equals: '2026-11-30T10:00:00.000Z' } },
      ],
    })
  })

  it('of a calendar is the same everywhere', () => {
    expect(read({ holiday: { equals: '2026-12-25' } }, berlin)).toEqual({
      holiday: {
        greater_than_equal: '2026-12-25T00:00:00.000Z',
        less_than: '2026-12-26T00:00:00.000Z',
      },
    })
  })

  it('is what the calendar of the admin means by its noon, and nobody else', () => {
    const noon = { equals: '2026-11-29T12:00:00.000Z' }
    const day = {
      greater_than_equal: '2026-11-29T00:00:00.000Z',
      less_than: '2026-11-30T00:00:00.000Z',
    }
    expect(read({ createdAt: noon }, { isCalendar: true })).toEqual({ createdAt: day })
    expect(read({ createdAt: noon })).toEqual({ createdAt: noon })
    // Its calendar has a clock as well.
    expect(read({ resolvedAt: noon }, { isCalendar: true })).toEqual({ resolvedAt: noon })
  })

  it('is not a moment', () => {
    const at = { greater_than: '2026-11-29T10:00:00+01:00' }
    expect(read({ createdAt: at })).toEqual({
      createdAt: { greater_than: '2026-11-29T09:00:00.000Z' },
    })
    expect(read({ createdAt: { less_than: new Date(0) } })).toEqual({
      createdAt: { less_than: '1970-01-01T00:00:00.000Z' },
    })
  })
})
