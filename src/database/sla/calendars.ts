import { sql } from '@payloadcms/db-postgres'
import { openIntervals, type Calendar } from '@/src/domain/clock/calendar'
import { openHours, type OpenHours } from '@/src/domain/clock/openTime'
import { startOfDay } from '@/src/domain/time/days'
import { newId } from '../ids'
import type { Executor } from '../transaction'

/** How far a table reaches: promises of old tickets are behind it, those of new ones before it. */
const yearsBack = 6
const yearsAhead = 4

export const iso = (moment: number) => new Date(moment).toISOString()

/** A calendar as a table of its open time around a year. */
export function tableOf(calendar: Calendar, year: number): OpenHours {
  const [from, until] = [`${year - yearsBack}-01-01`, `${year + yearsAhead}-01-01`]
  return openHours(
    openIntervals(calendar, from, until),
    startOfDay(from, calendar.timeZone).getTime(),
    startOfDay(until, calendar.timeZone).getTime(),
  )
}

const rowsOf = ({ starts, ends, before }: OpenHours, from = 0) =>
  JSON.stringify(
    starts
      .map((start, i) => ({ starts: iso(start), ends: iso(ends[i] ?? 0), before: before[i] ?? 0 }))
      .slice(from),
  )

const insertHours = (version: string, rows: string) => sql`
  insert into open_hours (version_id, starts, ends, before)
  select ${version}::uuid, starts, ends, before
  from jsonb_to_recordset(${rows}::jsonb) as r(starts timestamptz, ends timestamptz, before bigint)
  on conflict (version_id, starts) do update set ends = excluded.ends`

type Version = { id: string; version: number; definition: string }

/** The newest version of a calendar; null before there is one. */
async function newestCalendar(db: Executor, calendar: string): Promise<Version | null> {
  const { rows } = await db.execute<Version>(sql`
    select id, version, definition::text from calendar_versions
    where calendar_id = ${calendar}::uuid order by version desc limit 1`)
  return rows[0] ?? null
}

/** Keeps a calendar as it is now. False when that is how it was kept already. */
export async function keepCalendar(
  db: Executor,
  id: string,
  calendar: Calendar,
  year: number,
): Promise<boolean> {
  const definition = JSON.stringify(calendar)
  const newest = await newestCalendar(db, id)
  if (newest?.definition === definition) return false
  const version = newId()
  const table = tableOf(calendar, year)
  await db.execute(sql`
    insert into calendar_versions (id, calendar_id, version, definition, covers_from, covers_until)
    values (${version}, ${id}, ${(newest?.version ?? 0) + 1}, ${definition}::json,
      ${iso(table.from)}, ${iso(table.until)})`)
  await db.execute(insertHours(version, rowsOf(table)))
  return true
}

type Ending = { id: string; definition: string; covers_from: Date; starts: Date | null }

/** The newest versions whose table ends before a year does: time goes on, and they with it. */
export async function endingCalendars(db: Executor, year: number): Promise<Ending[]> {
  const { rows } = await db.execute<Ending>(sql`
    select v.id, v.definition::text, v.covers_from,
      (select max(starts) from open_hours where version_id = v.id) as starts
    from calendar_versions v join business_hours on business_hours.id = v.calendar_id
    where not exists (
        select from calendar_versions newer
        where newer.calendar_id = v.calendar_id and newer.version > v.version)
      and v.covers_until < make_timestamptz(${year}::int + ${yearsAhead - 1}::int, 1, 3, 0, 0, 0, 'UTC')
    for update of v`)
  return rows
}

/**
 * Adds what is open from the end of a table on. What it held before stays as it is, but for what was
 * still open where it ended: round the clock is one row, and it goes on.
 */
export async function extendCalendar(db: Executor, ending: Ending, year: number): Promise<void> {
  const calendar = JSON.parse(ending.definition) as Calendar
  const from = new Date(ending.covers_from).toISOString().slice(0, 4)
  const until = `${year + yearsAhead}-01-01`
  // From the beginning, so that the running sum goes on where it was.
  const table = openHours(
    openIntervals(calendar, firstDay(calendar, ending.covers_from, from), until),
    new Date(ending.covers_from).getTime(),
    startOfDay(until, calendar.timeZone).getTime(),
  )
  const known = ending.starts ? new Date(ending.starts).getTime() : -Infinity
  const fresh = table.starts.findIndex((start) => start >= known)
  if (fresh >= 0) await db.execute(insertHours(ending.id, rowsOf(table, fresh)))
  await db.execute(sql`
    update calendar_versions set covers_until = ${iso(table.until)} where id = ${ending.id}`)
}

/** East of Greenwich the first of January begins in the old year. */
function firstDay({ timeZone }: Calendar, coversFrom: Date, utcYear: string): string {
  const first = `${utcYear}-01-01`
  const isFirst = startOfDay(first, timeZone).getTime() === new Date(coversFrom).getTime()
  return isFirst ? first : `${Number(utcYear) + 1}-01-01`
}
