import fc from 'fast-check'
import { expect, it } from 'vitest'
import { reopeningIsLate, reopenUntil } from '@/src/domain/ticket/moves'

const moment = fc.date({
  min: new Date('2020-01-01'),
  max: new Date('2060-01-01'),
  noInvalidDate: true,
})

it('ends a number of days after the closing, across a change to summer time as well', () => {
  const closedAt = new Date('2026-03-20T12:00:00Z')
  expect(reopenUntil(closedAt, 30)).toEqual(new Date('2026-04-19T12:00:00Z'))
  expect(reopenUntil(null, 30)).toBeNull()
})

it('is late from the millisecond after that moment on, whatever the setting', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 365 }), (closedAt, reopenWithinDays) => {
      const until = reopenUntil(closedAt, reopenWithinDays) as Date
      const late = (now: Date) => reopeningIsLate({ closedAt, now, reopenWithinDays })
      expect(late(until)).toBe(false)
      expect(late(new Date(until.getTime() + 1))).toBe(true)
    }),
  )
})

it('is never late for a ticket that was not closed', () => {
  fc.assert(
    fc.property(moment, (now) => {
      expect(reopeningIsLate({ closedAt: null, now, reopenWithinDays: 0 })).toBe(false)
    }),
  )
})
