import { describe, expect, it } from 'vitest'

import { silenceOf } from '@/src/domain/mail/silence'

const now = new Date('2026-03-20T12:00:00Z')
const days = (remind: number, close: number, working = 0) =>
  silenceOf(
    { reminderAfterDays: remind, closeWaitingAfterDays: close, stillWorkingAfterDays: working },
    now,
  )
const date = (moment: Date | null | undefined) => moment?.toISOString().slice(0, 10) ?? null

describe('what silence leads to', () => {
  it.each([
    [3, 10, '2026-03-17', '2026-03-10', '2026-03-13'],
    [0, 10, null, null, null],
    [3, 0, '2026-03-17', null, null],
    // A reminder comes at least a day before, whatever the numbers say.
    [10, 3, '2026-03-10', '2026-03-17', '2026-03-19'],
    [5, 5, '2026-03-15', '2026-03-15', '2026-03-19'],
  ])('reminded after %i days, closed after %i', (remind, close, reminded, silent, before) => {
    const found = days(remind, close)
    expect(date(found.remind)).toBe(reminded)
    expect(date(found.close?.silentSince)).toBe(silent)
    expect(date(found.close?.remindedBefore)).toBe(before)
  })

  it('says that somebody is still at work only where that is wanted', () => {
    expect(days(3, 10).stillWorking).toBeNull()
    expect(date(days(3, 10, 7).stillWorking)).toBe('2026-03-13')
  })
})
