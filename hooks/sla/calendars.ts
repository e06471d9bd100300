import { wrongField } from '../wrongField'
import { momentOf } from '@/src/requestContext'
import { recalculate } from './recalculate'
import { keepCalendar } from '@/src/database/sla/calendars'
import { transactionOf } from '@/src/database/transaction'
import type { Calendar } from '@/src/domain/clock/calendar'
import { calendarFault, type CalendarFault } from '@/src/domain/clock/calendarRefusal'
import { calendarOf } from '@/src/domain/clock/calendarOf'
import type { BusinessHour } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

const words: Record<CalendarFault['code'], string> = {
  zone: 'Choose a time zone by its name, such as Europe/Berlin.',
  never_open: 'These hours are never open. Promises could not be kept: open at least one interval.',
  bad_day: 'Choose a day of the week.',
  bad_time: 'Write a time of day as 09:30.',
  backwards:
    'An interval closes after it opens. For a shift over midnight make two: until 24:00, and from 00:00 of the next day.',
  overlap: 'Two intervals of this day overlap.',
  bad_date: 'Choose a day that there is.',
  bad_closing: 'A part of a day is closed from one time until a later one.',
  closed_long:
    'With these holidays nothing is open for more than 120 days at a stretch. Take some of them out.',
}

const pathOf = (fault: CalendarFault): string => {
  switch (fault.code) {
    case 'zone':
      return 'timeZone'
    case 'bad_date':
      return `holidays.${fault.row}.date`
    case 'bad_closing':
      return `holidays.${fault.row}.closedFrom`
    case 'closed_long':
      return 'holidays'
    case 'never_open':
      return 'intervals'
    default:
      return `intervals.${fault.row}.${fault.code === 'bad_day' ? 'day' : 'opens'}`
  }
}

const today = (now: Date) => now.toISOString().slice(0, 10)

/** A calendar that nothing can be counted by is not saved. */
export const refuseBadCalendar: CollectionBeforeChangeHook<BusinessHour> = ({
  data,
  originalDoc,
  req,
}) => {
  const calendar: Calendar = calendarOf({ ...originalDoc, ...data })
  const fault = calendarFault(calendar, today(momentOf(req)))
  if (fault) throw wrongField(slugs.businessHours, pathOf(fault), words[fault.code])
  return data
}

/** Every version of a calendar is kept, and open tickets count by the newest. */
export const keepCalendarVersion: CollectionAfterChangeHook<BusinessHour> = async ({
  doc,
  operation,
  req,
}) => {
  const year = momentOf(req).getUTCFullYear()
  const isNew = await keepCalendar(await transactionOf(req), doc.id, calendarOf(doc), year)
  if (isNew && operation === 'update')
    await recalculate(req, { reason: 'calendar', name: doc.name })
}
