import { expect, it } from 'vitest'
import { isTimeZone, zoneName } from '@/src/domain/time/zones'
import { zonesToChoose } from '@/src/ui/format/zonesToChoose'

it.each([
  ['Europe/Kiev', 'Europe/Kyiv'],
  ['Asia/Calcutta', 'Asia/Kolkata'],
  ['America/Godthab', 'America/Nuuk'],
  ['America/Nuuk', 'America/Nuuk'],
  ['Europe/Berlin', 'Europe/Berlin'],
  ['constructor', 'constructor'],
])('calls %s by its name of today: %s', (zone, today) => {
  expect(zoneName(zone)).toBe(today)
})

it('offers each zone once, by a name that can be stored and has the same clock', () => {
  const at = [Date.UTC(2026, 0, 1), Date.UTC(2026, 6, 1)]
  const clock = (timeZone: string) =>
    at.map((moment) => new Date(moment).toLocaleString('en', { timeZone })).join()
  const known = Intl.supportedValuesOf('timeZone')
  const offered = zonesToChoose('Asia/Calcutta')
  expect(new Set(offered).size).toBe(offered.length)
  for (const zone of known) {
    expect(offered).toContain(zoneName(zone))
    expect(isTimeZone(zoneName(zone)), zone).toBe(true)
    expect(clock(zoneName(zone)), zone).toBe(clock(zone))
  }
  for (const zone of ['Europe/Kyiv', 'Asia/Kolkata', 'Asia/Ho_Chi_Minh', 'Asia/Kathmandu', 'UTC']) {
    expect(offered).toContain(zone)
  }
  expect(offered).not.toContain('Asia/Calcutta')
  // A name from elsewhere that somebody has is theirs to keep.
  expect(zonesToChoose('US/Pacific')).toContain('US/Pacific')
})
