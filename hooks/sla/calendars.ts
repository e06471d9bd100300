import { momentOf } from '@/src/requestContext'
import { recalculate } from './recalculate'
import { keepCalendar } from '@/src/database/sla/calendars'
import { transactionOf } from '@/src/database/transaction'
import type { Calendar } from '@/src/domain/clock/calendar'
import { calendarFault, type CalendarFault } from '@/src/domain/clock/calendarRefusal'
import { calendarOf } from '@/src/domain/clock/calendarOf'
import type { RefusalCode } from '@/src/domain/refusal'
import type { BusinessHour } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { wrongField } from '@/src/words/refuse'
import type { CollectionAfterChangeHook, CollectionBeforeChangeHook } from 'payload'

const codes: Record<CalendarFault['code'], RefusalCode> = {
  zone: 'time_zone',
  never_open: 'hours_never_open',
  bad_day: 'hours_day',
  bad_time: 'clock_time',
  backwards: 'hours_backwards',
  overlap: 'hours_overlap',
  bad_date: 'holiday_date',
  bad_closing: 'holiday_closing',
  closed_long: 'hours_closed_long',
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
  if (fault) throw wrongField(slugs.businessHours, pathOf(fault), { code: codes[fault.code] })
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
