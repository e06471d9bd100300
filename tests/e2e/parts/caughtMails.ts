export type CaughtMail = { subject: string; to: { address: string }[]; text: string; html: string }

/** Every mail in the local mailbox whose subject has these words, repetitions included. */
export async function caughtMails(mailboxPage: string, words: string): Promise<CaughtMail[]> {
  const response = await fetch(`${mailboxPage}/api/email`)
  if (!response.ok) throw new Error(`The mailbox answered ${response.status}.`)
  const mails = (await response.json()) as CaughtMail[]
  return mails.filter(({ subject }) => subject.includes(words))
}
