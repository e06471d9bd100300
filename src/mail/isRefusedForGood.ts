type SmtpError = Error & { responseCode?: number; command?: string; code?: string }

/**
 * The server said that it will never take this mail: no such mailbox, or a message it rejects. A
 * refused sign-in or sender is our own setting, which somebody can put right: worth another try.
 */
export function isRefusedForGood(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const { responseCode = 0, command, code }: SmtpError = error
  const isAboutThisMail = command === 'RCPT TO' || (command === 'DATA' && code === 'EMESSAGE')
  return isAboutThisMail && responseCode >= 500
}
