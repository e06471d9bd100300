import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isTimeZone, zoneOf } from '@/src/domain/time/zones'

it.each(['Europe/Berlin', 'America/Argentina/Buenos_Aires', 'Asia/Kathmandu', 'UTC', 'Etc/GMT+3'])(
  '%s is one',
  (name) => {
    expect(isTimeZone(name)).toBe(true)
  },
)

it.each([
  '',
  ' ',
  'Mars/Olympus',
  'Europe/',
  'Europe/Berlin ',
  '+01:00',
  '-0300',
  'Berlin',
  '../UTC',
])('%j is none', (name) => {
  expect(isTimeZone(name)).toBe(false)
})

it.each([null, undefined, '', 7, 'Mars/Olympus'])('nobody has chosen %j', (chosen) => {
  expect(zoneOf(chosen)).toBeNull()
})

it('takes the zone that was chosen', () => {
  expect(zoneOf('Asia/Tokyo')).toBe('Asia/Tokyo')
})

it('knows every zone of this runtime', () => {
  expect(Intl.supportedValuesOf('timeZone').filter((name) => !isTimeZone(name))).toEqual([])
})

it('takes only what a date can be written in, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), (name) => {
      if (isTimeZone(name)) new Intl.DateTimeFormat('en', { timeZone: name }).format(0)
    }),
  )
})
