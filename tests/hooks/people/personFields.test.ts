import { describe, expect, it } from 'vitest'
import { validClockTime, validTimeZone } from '@/hooks/people/timeFields'

const clock = (value: unknown) =>
  validClockTime(value as string, { req: { i18n: { language: 'en' } } } as never)
const zone = (value: unknown) =>
  validTimeZone(value as string, { req: { i18n: { language: 'en' } } } as never)

describe('a time of day', () => {
  it.each(['00:00', '09:30', '23:59', '24:00'])('%s', (value) => expect(clock(value)).toBe(true))
  it.each(['9:30', '24:01', '25:00', '12:60', 'noon', '', null, 930])('not %s', (value) =>
    expect(clock(value)).toBe('Write a time of day as 09:30.'),
  )
})

describe('a time zone', () => {
  it('is one by name', () => expect(zone('Europe/Berlin')).toBe(true))
  it.each(['Mars', '', null, 1])('is not %s', (value) =>
    expect(zone(value)).toBe('Choose a time zone by its name, such as Europe/Berlin.'),
  )
})
