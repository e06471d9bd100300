import { adminsOnly, deskWorkersOnly } from '@/access/people'
import { validClockTime, validTimeZone } from '@/hooks/people/timeFields'
import { nameMax } from '@/src/domain/limits'
import { weekdays } from '@/src/domain/time/weekdays'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

export const BusinessHours = secured({
  slug: slugs.businessHours,
  labels: { singular: 'Business hours', plural: 'Business hours' },
  admin: { group: 'Settings', useAsTitle: 'name', defaultColumns: ['name', 'timeZone'] },
  access: { create: adminsOnly, read: deskWorkersOnly, update: adminsOnly, delete: adminsOnly },
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
      admin: { description: 'Several a day are fine: a lunch break is the gap between two.' },
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
      name: 'holidays',
      type: 'array',
      maxRows: 400,
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'date',
              type: 'date',
              required: true,
              admin: { date: { pickerAppearance: 'dayOnly' } },
            },
            { name: 'name', type: 'text', required: true, maxLength: nameMax },
          ],
        },
      ],
    },
  ],
})
