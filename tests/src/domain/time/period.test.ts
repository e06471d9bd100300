import { expect, it } from 'vitest'

import { readPeriod } from '@/src/domain/time/period'

/** Sunday, and already Monday in Auckland. */
const now = new Date('2026-11-29T12:00:00Z')
const read = (text: string, timeZone = 'UTC') => {
  const period = readPeriod(text, { now, timeZone })
  const said = (at?: Date) => at?.toISOString().slice(0, 16) ?? '…'
  return period && `${said(period.from)} – ${said(period.until)}`
}

it.each([
  ['today', '2026-11-29T00:00 – 2026-11-30T00:00'],
  ['heute', '2026-11-29T00:00 – 2026-11-30T00:00'],
  ['yesterday', '2026-11-28T00:00 – 2026-11-29T00:00'],
  ['7d', '2026-11-22T00:00 – …'],
  ['<7d', '2026-11-22T00:00 – …'],
  ['>7d', '… – 2026-11-22T00:00'],
  ['2w', '2026-11-15T00:00 – …'],
  ['3m', '2026-08-29T00:00 – …'],
  ['2026-11-24', '2026-11-24T00:00 – 2026-11-25T00:00'],
  ['2026-02', '2026-02-01T00:00 – 2026-03-01T00:00'],
  ['2026', '2026-01-01T00:00 – 2027-01-01T00:00'],
  ['>2026-11-01', '2026-11-02T00:00 – …'],
  ['>=2026-11', '2026-11-01T00:00 – …'],
  ['<=2026-11', '… – 2026-12-01T00:00'],
  ['<2026', '… – 2026-01-01T00:00'],
  ['2026-11-01..2026-11-20', '2026-11-01T00:00 – 2026-11-21T00:00'],
  ['2026-11..', '2026-11-01T00:00 – …'],
  ['..2026-11-20', '… – 2026-11-21T00:00'],
])('reads %s', (text, period) => {
  expect(read(text)).toBe(period)
})

it('begins days where the reader is', () => {
  expect(read('today', 'Pacific/Auckland')).toBe('2026-11-29T11:00 – 2026-11-30T11:00')
  expect(read('2026-03-29', 'Europe/Berlin')).toBe('2026-03-28T23:00 – 2026-03-29T22:00')
})

it.each([
  '',
  'soon',
  '99999d',
  '2026-13',
  '2026-02-30',
  '..',
  '2026..2027..2028',
  'd',
  '-1d',
  '0x1d',
])('finds no period in %j', (text) => {
  expect(read(text)).toBeNull()
})
