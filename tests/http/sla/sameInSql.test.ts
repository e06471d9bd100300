import { expect, it } from 'vitest'
import { tableOf } from '@/src/database/sla/calendars'
import { extendCalendars } from '@/src/database/sla/recalculation'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { put, sql } from '../desk/system'
import { askBoth } from './equality'
import { alwaysOpen } from './levels'

it('counts open time and due times as TypeScript does', async () => {
  const { calendars, compared, differences } = await askBoth(5, 200, 20261130)
  expect(calendars).toBe(5)
  expect(compared).toBe(2000)
  expect(differences).toEqual([])
})

it('knows nothing beyond its table, and counts round the clock without one', async () => {
  const saved = await put(slugs.businessHours, {
    name: 'Bounds',
    timeZone: 'UTC',
    intervals: alwaysOpen,
  })
  const [row] = await sql(
    `select open_between(id, '1990-01-01', now()) as before,
       due_after(id, now(), 20 * 365 * 86400000::bigint) as beyond,
       due_after(null, '2026-03-02T10:00Z', 3600000) as always,
       open_between(null, '2026-03-02T10:00Z', '2026-03-02T11:00Z') as hour
     from calendar_versions where calendar_id = $1`,
    [saved.id],
  )
  expect(row).toEqual({
    before: null,
    beyond: null,
    always: new Date('2026-03-02T11:00Z'),
    hour: '3600000',
  })
})

it('goes on with the running sum where a table ended', async () => {
  const { payload } = await testPayload()
  const intervals = [{ day: 'monday', opens: '09:00', closes: '17:00' }]
  const saved = await put(slugs.businessHours, {
    name: 'Extended',
    timeZone: 'Asia/Kathmandu',
    intervals,
  })
  const year = new Date().getUTCFullYear()
  expect(await extendCalendars(payload, year)).toBe(0)
  expect(await extendCalendars(payload, year + 2)).toBeGreaterThan(0)
  expect(await extendCalendars(payload, year + 2)).toBe(0)
  const rows = await sql(
    `select starts, before from open_hours join calendar_versions v on v.id = version_id
     where calendar_id = $1 order by starts`,
    [saved.id],
  )
  const long = tableOf(
    { timeZone: 'Asia/Kathmandu', intervals: intervals as never, holidays: [] },
    year + 2,
  )
  expect(new Date(rows.at(-1)?.starts as Date).getTime()).toBe(long.starts.at(-1))
  const steps = rows.map(({ before }) => Number(before) / (8 * 3_600_000))
  expect(steps).toEqual(rows.map((_, index) => index))
})

it('goes on where a table ended in the middle of what is open', async () => {
  const { payload } = await testPayload()
  const saved = await put(slugs.businessHours, {
    name: 'Always',
    timeZone: 'UTC',
    intervals: alwaysOpen,
  })
  const year = new Date().getUTCFullYear()
  await extendCalendars(payload, year + 2)
  const rows = await sql(
    `select ends, covers_until from open_hours join calendar_versions v on v.id = version_id
     where calendar_id = $1`,
    [saved.id],
  )
  expect(rows).toHaveLength(1)
  expect(rows[0]?.ends).toEqual(rows[0]?.covers_until)
  expect(rows[0]?.ends).toEqual(new Date(Date.UTC(year + 6, 0, 1)))
})
