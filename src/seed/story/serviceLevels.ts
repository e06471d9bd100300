import type { Priority } from '@/src/domain/ticket/priority'

/** Business minutes. */
export type Target = { firstResponse: number; nextResponse: number; resolution: number }

export type StoryPolicy = {
  name: string
  isDefault: boolean
  targets: Record<Priority, Target>
}

const hour = 60
/** As long as the desk is open on one. */
const day = 8 * hour

export const policies = {
  care: {
    name: 'Care',
    isDefault: true,
    targets: {
      urgent: { firstResponse: 2 * hour, nextResponse: 2 * hour, resolution: day },
      high: { firstResponse: 4 * hour, nextResponse: 4 * hour, resolution: 2 * day },
      normal: { firstResponse: day, nextResponse: day, resolution: 5 * day },
      low: { firstResponse: 2 * day, nextResponse: 2 * day, resolution: 15 * day },
    },
  },
  carePlus: {
    name: 'Care Plus',
    isDefault: false,
    targets: {
      urgent: { firstResponse: 30, nextResponse: 30, resolution: 4 * hour },
      high: { firstResponse: hour, nextResponse: hour, resolution: day },
      normal: { firstResponse: 4 * hour, nextResponse: 4 * hour, resolution: 3 * day },
      low: { firstResponse: day, nextResponse: day, resolution: 10 * day },
    },
  },
} as const satisfies Record<string, StoryPolicy>

export type PolicyKey = keyof typeof policies

export const businessHours = {
  name: 'Northlight Studio',
  timeZone: 'Europe/Berlin',
  days: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  /** The same every day; the gap is lunch. */
  intervals: [
    { opens: '09:00', closes: '12:30' },
    { opens: '13:30', closes: '18:00' },
  ],
} as const

/** Dates without a time, in the zone of the desk. */
export const holidaysOf = (year: number) => [
  { date: `${year}-01-01`, name: 'New Year' },
  { date: `${year}-05-01`, name: 'Labour Day' },
  { date: `${year}-10-03`, name: 'Day of German Unity' },
  { date: `${year}-12-25`, name: 'Christmas Day' },
  { date: `${year}-12-26`, name: 'Second Day of Christmas' },
]
