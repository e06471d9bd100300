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
