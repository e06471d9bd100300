import { expect, it } from 'vitest'
import { isDay, startOfDay, startOfNextDay } from '@/src/domain/time/days'

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
  // The nights that have no midnight, east and west of Greenwich.
  ['2026-03-29', 'Atlantic/Azores', '2026-03-29T01:00:00.000Z'],
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
  ['2026-03-08', 'America/Havana', '2026-03-08T05:00:00.000Z'],
  ['2026-03-29', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
  ['2026-04-24', 'Africa/Cairo', '2026-04-23T22:00:00.000Z'],
  // A clock that changes by half an hour, and one that has midnight twice.
  ['2026-04-05', 'Australia/Lord_Howe', '2026-04-04T13:00:00.000Z'],
  ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
  // A day that a zone left out: what follows is the first moment after it.
  ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
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
