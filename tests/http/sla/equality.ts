import fc from 'fast-check'
import { calendarOf, type SavedHours } from '@/src/domain/clock/calendarOf'
import { calendarFault } from '@/src/domain/clock/calendarRefusal'
import { dueAfter, elapsed } from '@/src/domain/clock/openTime'
import { tableOf } from '@/src/database/sla/calendars'
import { slugs } from '@/src/slugs'
import { calendarDays } from '../../src/domain/clock/arbitrary'
import { put, sql } from '../desk/system'

const minute = 60_000

type Answer = { open: string | null; due: Date | null }

/**
 * Asks PostgreSQL and TypeScript the same about calendars that were saved, and counts where they
 * differ.
 */
export async function askBoth(calendars: number, asked: number, seed: number) {
  const today = new Date().toISOString().slice(0, 10)
  const drawn = fc
    .sample(calendarDays(4), { numRuns: calendars * 6, seed })
    .map(({ calendar }) => calendar)
    .filter((calendar) => calendarFault(calendar, today) === null)
    .slice(0, calendars)
  const tally = { calendars: drawn.length, compared: 0, differences: [] as string[] }
  for (const [index, calendar] of drawn.entries()) {
    const saved = await put(slugs.businessHours, { ...calendar, name: `Drawn ${seed} ${index}` })
    const [version] = await sql('select id from calendar_versions where calendar_id = $1', [
      saved.id,
    ])
    const table = tableOf(calendarOf(saved as SavedHours), new Date().getUTCFullYear())
    const moments = fc.sample(
      fc.tuple(
        fc.integer({ min: table.from, max: table.until - 1 }),
        fc.integer({ min: table.from, max: table.until - 1 }),
        fc.integer({ min: 0, max: 40_000 * minute }),
      ),
      { numRuns: asked, seed: seed + index },
    )
    const rows = (await sql(
      `select open_between($1, a, b) as open, due_after($1, a, l) as due
       from unnest($2::timestamptz[], $3::timestamptz[], $4::bigint[])
         with ordinality as t(a, b, l, n) order by n`,
      [
        version?.id,
        moments.map(([a]) => new Date(a)),
        moments.map(([, b]) => new Date(b)),
        moments.map(([, , left]) => left),
      ],
    )) as Answer[]
    for (const [n, [a, b, left]] of moments.entries()) {
      tally.compared += 2
      const [open, due] = [elapsed(table, a, b), dueAfter(table, a, left)]
      const row = rows[n]
      if (Number(row?.open) !== open) tally.differences.push(`open ${index} ${a} ${b}`)
      const said = row?.due ? new Date(row.due).getTime() : null
      if (said !== due) tally.differences.push(`due ${index} ${a} ${left}: ${said} ${due}`)
    }
  }
  return tally
}
