import { day } from '@/src/domain/time/durations'

type SmtpError = Error & { responseCode?: number; command?: string; code?: string }

const smtp = (error: unknown): SmtpError | null => (error instanceof Error ? error : null)

/** There is no such mailbox: whatever else goes to this address would come to nothing as well. */
export function isMailboxRefused(error: unknown): boolean {
  const { responseCode = 0, command } = smtp(error) ?? {}
  return command === 'RCPT TO' && responseCode >= 500
}

/**
 * The server said that it will never take this mail: no such mailbox, or a message it rejects. A
 * refused sign-in or sender is our own setting, which somebody can put right: worth another try.
 */
export function isRefusedForGood(error: unknown): boolean {
  const { responseCode = 0, command, code } = smtp(error) ?? {}
  const isAboutThisMail = command === 'DATA' && code === 'EMESSAGE'
  return isMailboxRefused(error) || (isAboutThisMail && responseCode >= 500)
}

/** A mail that could not be sent for this long is given up: it would only confuse by now. */
const givenUpAfterDays = 5

export const mayTryAgain = (queuedAt: Date, now: Date) =>
  now.getTime() - queuedAt.getTime() < givenUpAfterDays * day
