import { expect, it } from 'vitest'
import { countries, holidaysOfFile, proposeHolidays, regions } from '@/src/operations/holidays'

it('proposes what is closed in a region, half days as half days', () => {
  const bavaria = proposeHolidays({ country: 'DE', region: 'BY' }, [2026], 'de')
  expect(bavaria.map(({ date }) => date)).toContain('2026-01-06')
  expect(bavaria.find(({ date }) => date === '2026-12-24')).toMatchObject({ closedFrom: '14:00' })
  // What the shops of a whole country do not know, such as Advent, is no holiday.
  expect(bavaria.length).toBeLessThan(20)
  const berlin = proposeHolidays({ country: 'DE', region: 'BE' }, [2026], 'de')
  expect(berlin.map(({ date }) => date)).not.toContain('2026-01-06')
})

it('knows countries and regions by name, and nothing of what there is not', () => {
  expect(countries('de')).toContainEqual({ code: 'DE', name: 'Deutschland' })
  expect(regions('DE', 'de')).toContainEqual({ code: 'BY', name: 'Bayern' })
  expect(proposeHolidays({ country: 'XX' }, [2026], 'en')).toEqual([])
})

const file = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n')

it('takes whole days out of a calendar file, also over several days and years', () => {
  const ics = file(
    ['UID:1', 'SUMMARY:Away', 'DTSTART;VALUE=DATE:20260803', 'DTEND;VALUE=DATE:20260806'],
    ['UID:2', 'SUMMARY:Ours', 'DTSTART;VALUE=DATE:20250620', 'RRULE:FREQ=YEARLY;COUNT=3'],
    ['UID:3', 'SUMMARY:Meeting', 'DTSTART:20260804T100000Z', 'DTEND:20260804T110000Z'],
  )
  expect(holidaysOfFile(ics, 2026)?.map(({ date, name }) => `${date} ${name}`)).toEqual([
    '2026-06-20 Ours',
    '2026-08-03 Away',
    '2026-08-04 Away',
    '2026-08-05 Away',
    '2027-06-20 Ours',
  ])
})

it('finds the days of a calendar that began long before', () => {
  const yearly = (start: string) => [
    ...['UID:1', 'SUMMARY:Ours', `DTSTART;VALUE=DATE:${start}`, 'RRULE:FREQ=YEARLY'],
  ]
  expect(holidaysOfFile(file(yearly('19900620')), 2026)?.[0]?.date).toBe('2026-06-20')
})

it('ends where a rule does not, and refuses what is no calendar', () => {
  const daily = file(['UID:1', 'SUMMARY:On', 'DTSTART;VALUE=DATE:20260101', 'RRULE:FREQ=DAILY'])
  expect(holidaysOfFile(daily, 2026)?.length).toBe(20)
  expect(holidaysOfFile('', 2026)).toBeNull()
  expect(holidaysOfFile('not a calendar', 2026)).toBeNull()
})
