import { expect, it } from 'vitest'
import { isDay, startOfDay, startOfNextDay } from '@/src/domain/startOfDay'

it.each([
  ['2026-05-01', 'UTC', '2026-05-01T00:00:00.000Z'],
  ['2026-05-01', 'Europe/Berlin', '2026-04-30T22:00:00.000Z'],
  ['2026-01-01', 'Europe/Berlin', '2025-12-31T23:00:00.000Z'],
  ['2026-05-01', 'Asia/Kolkata', '2026-04-30T18:30:00.000Z'],
  ['2026-05-01', 'Pacific/Kiritimati', '2026-04-30T10:00:00.000Z'],
  ['2026-05-01', 'Pacific/Pago_Pago', '2026-05-01T11:00:00.000Z'],
  // The nights in which the clocks change.
  ['2026-03-29', 'Europe/Berlin', '2026-03-28T23:00:00.000Z'],
  ['2026-10-25', 'Europe/Berlin', '2026-10-24T22:00:00.000Z'],
  ['2026-10-26', 'Europe/Berlin', '2026-10-25T23:00:00.000Z'],
])('%s begins in %s at %s', (day, zone, at) => {
  expect(startOfDay(day, zone).toISOString()).toBe(at)
})

it('ends where the next begins', () => {
  expect(startOfNextDay('2026-10-25', 'Europe/Berlin').toISOString()).toBe(
    '2026-10-25T23:00:00.000Z',
  )
  expect(startOfNextDay('2026-12-31', 'UTC').toISOString()).toBe('2027-01-01T00:00:00.000Z')
})

it.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['9999-01-01', false],
  ['2026-01-01T00:00', false],
  [undefined, false],
  [20260101, false],
])('%j is a day: %s', (text, expected) => {
  expect(isDay(text)).toBe(expected)
})
