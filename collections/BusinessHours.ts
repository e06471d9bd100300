import { adminsOnly, deskWorkersOnly } from '@/access/people'
import { holidayProposals, holidaysFromFile } from '@/endpoints/holidays'
import { validClockTime, validTimeZone } from '@/hooks/people/timeFields'
import { keepCalendarVersion, refuseBadCalendar } from '@/hooks/sla/calendars'
import { nameMax } from '@/src/domain/limits'
import { weekdays } from '@/src/domain/time/weekdays'
import { slugs } from '@/src/slugs'
import type { TextField } from 'payload'
import { secured } from './secured'

const partOfDay = (name: 'closedFrom' | 'closedTo', label: string): TextField => ({
  name,
  label,
  type: 'text',
  validate: (value, args) => (value ? validClockTime(value, args) : true),
  admin: { placeholder: name === 'closedFrom' ? '00:00' : '24:00', width: '20%' },
})

export const BusinessHours = secured({
  slug: slugs.businessHours,
  labels: { singular: 'Business hours', plural: 'Business hours' },
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'timeZone'],
    description: {
      en: 'When promised times run, such as Monday to Friday from 9:00 to 17:00 without holidays. A policy says which of them hold.',
      de: 'Wann zugesagte Zeiten laufen, etwa Montag bis Freitag von 9:00 bis 17:00 Uhr ohne Feiertage. Eine SLA-Richtlinie sagt, welche gelten.',
    },
  },
  access: { create: adminsOnly, read: deskWorkersOnly, update: adminsOnly, delete: adminsOnly },
  hooks: { beforeChange: [refuseBadCalendar], afterChange: [keepCalendarVersion] },
  endpoints: [holidayProposals, holidaysFromFile],
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: nameMax },
    {
      name: 'timeZone',
      type: 'text',
      required: true,
      defaultValue: 'Europe/Berlin',
      validate: validTimeZone,
    },
    {
      name: 'intervals',
      type: 'array',
      maxRows: 70,
      admin: {
        description: 'Several a day are fine: a lunch break is the gap between two.',
        components: { Field: '@/src/admin/sla/WeekField#WeekField' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'day',
              type: 'select',
              required: true,
              options: weekdays.map(({ value, label }) => ({ value, label })),
            },
            { name: 'opens', type: 'text', required: true, validate: validClockTime },
            { name: 'closes', type: 'text', required: true, validate: validClockTime },
          ],
        },
      ],
    },
    {
      name: 'addHolidays',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/sla/AddHolidays#AddHolidays' } },
    },
    {
      name: 'holidays',
      type: 'array',
      maxRows: 400,
      admin: {
        initCollapsed: true,
        description: 'Closed for the whole day, unless times say for which part of it.',
        components: { RowLabel: '@/src/admin/sla/HolidayLabel#HolidayLabel' },
      },
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'date',
              type: 'date',
              required: true,
              admin: { date: { pickerAppearance: 'dayOnly' }, width: '25%' },
            },
            { name: 'name', type: 'text', required: true, maxLength: nameMax },
            partOfDay('closedFrom', 'Closed from'),
            partOfDay('closedTo', 'Closed until'),
          ],
        },
      ],
    },
  ],
})
