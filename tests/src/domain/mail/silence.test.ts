import { describe, expect, it } from 'vitest'

import { closesAt, silenceOf } from '@/src/domain/mail/silence'

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

  it.each([
    // Reminded in time, late, and where the numbers leave a day only.
    [3, 10, '2026-03-04', '2026-03-11'],
    [3, 10, '2026-03-20', '2026-03-27'],
    [10, 3, '2026-03-11', '2026-03-12'],
    [0, 10, '2026-03-04', null],
    [3, 0, '2026-03-04', null],
  ])('a reminder after %i days of %i, sent on %s, names %s', (remind, close, reminded, closes) => {
    const settings = { reminderAfterDays: remind, closeWaitingAfterDays: close }
    const moments = { silentSince: new Date('2026-03-01'), remindedAt: new Date(reminded) }
    const found = closesAt(settings, moments)
    expect(date(found)).toBe(closes)
    if (!found) return
    // From that moment on the sweep closes it, and not before.
    const { close: by } = silenceOf({ ...settings, stillWorkingAfterDays: 0 }, found)
    const left = [
      by!.silentSince.getTime() - moments.silentSince.getTime(),
      by!.remindedBefore.getTime() - moments.remindedAt.getTime(),
    ]
    expect(Math.min(...left)).toBe(0)
  })

  it('says that somebody is still at work only where that is wanted', () => {
    expect(days(3, 10).stillWorking).toBeNull()
    expect(date(days(3, 10, 7).stillWorking)).toBe('2026-03-13')
  })
})
