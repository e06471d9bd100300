import { expect, it } from 'vitest'
import { weekdays } from '@/src/domain/time/weekdays'

it('numbers the days as ISO 8601 does', () => {
  const monday = new Date('2026-03-02T00:00:00Z').getTime()
  const inEnglish = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' })
  const expected = [1, 2, 3, 4, 5, 6, 7].map((iso) => {
    const label = inEnglish.format(monday + (iso - 1) * 24 * 60 * 60 * 1000)
    return { value: label.toLowerCase(), label, iso }
  })
  expect(weekdays).toEqual(expected)
})
