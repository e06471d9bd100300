import { expect, it } from 'vitest'
import { dayAndTime, describeTime } from '@/src/ui/format/describeTime'

const now = new Date('2026-03-29T12:00:00Z')
const berlin = { now, language: 'en', timeZone: 'Europe/Berlin' }

it.each([
  ['2026-03-29T12:00:00Z', 'now'],
  ['2026-03-29T11:59:01Z', 'now'],
  ['2026-03-29T11:59:00Z', '1 minute ago'],
  ['2026-03-29T11:00:01Z', '59 minutes ago'],
  ['2026-03-29T09:00:00Z', '3 hours ago'],
  ['2026-03-28T11:00:00Z', 'yesterday'],
  ['2026-03-22T12:00:01Z', '6 days ago'],
  ['2026-03-22T12:00:00Z', 'Mar 22, 2026'],
  ['2025-12-31T23:30:00Z', 'Jan 1, 2026'],
  ['2026-03-29T14:00:00Z', 'in 2 hours'],
])('%s reads %j', (at, near) => {
  expect(describeTime(new Date(at), berlin).near).toBe(near)
})

it('is exact with the zone of the person, across the change to summer time', () => {
  const exact = (at: string) => describeTime(new Date(at), berlin).exact
  expect(exact('2026-03-29T00:30:00Z')).toBe('Sun, March 29, 2026 at 01:30 AM GMT+1')
  expect(exact('2026-03-29T01:30:00Z')).toBe('Sun, March 29, 2026 at 03:30 AM GMT+2')
})

it('speaks the language of the person', () => {
  const german = { ...berlin, language: 'de' }
  expect(describeTime(new Date('2026-03-29T09:00:00Z'), german).near).toBe('vor 3 Stunden')
  expect(describeTime(new Date('2026-01-02T09:00:00Z'), german).day).toBe('2. Jan. 2026')
})

it('takes an unknown zone for UTC', () => {
  const nowhere = { ...berlin, timeZone: 'Nowhere/Land' }
  expect(describeTime(new Date('2026-01-01T09:00:00Z'), nowhere).exact).toContain('UTC')
})

it('says a day and a time in the zone of the person', () => {
  expect(dayAndTime(new Date('2026-03-29T22:30:00Z'), berlin)).toBe('Mon, Mar 30, 12:30 AM')
})
