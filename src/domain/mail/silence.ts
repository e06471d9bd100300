import { day } from '../time/durations'
import type { MailSettings } from './settings'

type Settings = Pick<
  MailSettings,
  'reminderAfterDays' | 'closeWaitingAfterDays' | 'stillWorkingAfterDays'
>
type Closing = Omit<Settings, 'stillWorkingAfterDays'>

const daysBefore = (now: Date, days: number) => new Date(now.getTime() - days * day)

/**
 * Days of silence before a ticket closes, and those that its reminder leaves; null where none does.
 * Nothing closes without a reminder, and that at least a day before.
 */
const closing = ({ reminderAfterDays, closeWaitingAfterDays }: Closing) =>
  closeWaitingAfterDays > 0 && reminderAfterDays > 0
    ? {
        silent: closeWaitingAfterDays,
        reminded: Math.max(1, closeWaitingAfterDays - reminderAfterDays),
      }
    : null

/**
 * What silence leads to: whose has lasted since before these moments is reminded, told that somebody
 * is still at work, or closed.
 */
export function silenceOf(settings: Settings, now: Date) {
  const { reminderAfterDays, stillWorkingAfterDays } = settings
  const days = closing(settings)
  return {
    remind: reminderAfterDays > 0 ? daysBefore(now, reminderAfterDays) : null,
    stillWorking: stillWorkingAfterDays > 0 ? daysBefore(now, stillWorkingAfterDays) : null,
    close: days && {
      silentSince: daysBefore(now, days.silent),
      remindedBefore: daysBefore(now, days.reminded),
    },
  }
}

/** When a ticket closes of which its client was reminded at that moment; null: never. */
export function closesAt(
  settings: Closing,
  { silentSince, remindedAt }: { silentSince: Date; remindedAt: Date },
): Date | null {
  const days = closing(settings)
  if (!days) return null
  const [silent, reminded] = [silentSince.getTime(), remindedAt.getTime()]
  return new Date(Math.max(silent + days.silent * day, reminded + days.reminded * day))
}
