import { day } from '../time/days'
import type { MailSettings } from './settings'

type Settings = Pick<
  MailSettings,
  'reminderAfterDays' | 'closeWaitingAfterDays' | 'stillWorkingAfterDays'
>

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * day)

/**
 * What silence leads to: whose has lasted since before these moments is reminded, told that somebody
 * is still at work, or closed. Nothing closes without a reminder, and that at least a day before.
 */
export function silenceOf(settings: Settings, now: Date) {
  const { reminderAfterDays, closeWaitingAfterDays, stillWorkingAfterDays } = settings
  const closes = closeWaitingAfterDays > 0 && reminderAfterDays > 0
  const between = Math.max(1, closeWaitingAfterDays - reminderAfterDays)
  return {
    remind: reminderAfterDays > 0 ? daysBefore(now, reminderAfterDays) : null,
    stillWorking: stillWorkingAfterDays > 0 ? daysBefore(now, stillWorkingAfterDays) : null,
    close: closes
      ? {
          silentSince: daysBefore(now, closeWaitingAfterDays),
          remindedBefore: daysBefore(now, between),
        }
      : null,
  }
}
