import { daysToMonday, morningIn } from '../mornings'

/** When a reply can be sent with one choice, by the clock of whoever plans it. */
export const planTimes = ['hour', 'threeHours', 'tomorrow', 'monday', 'moment'] as const
export type PlanTime = (typeof planTimes)[number]

const hour = 60 * 60 * 1000

/** The moment that is chosen; null while none is. `typed`: as a field of dates and times says it. */
export function planMoment(time: PlanTime, typed: string, now: Date): Date | null {
  switch (time) {
    case 'hour':
      return new Date(now.getTime() + hour)
    case 'threeHours':
      return new Date(now.getTime() + 3 * hour)
    case 'tomorrow':
      return morningIn(now, 1)
    case 'monday':
      return morningIn(now, daysToMonday(now))
    case 'moment': {
      const at = new Date(typed)
      return Number.isNaN(at.getTime()) ? null : at
    }
  }
}
