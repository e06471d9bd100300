/** What people can switch off in their account, by who they are, in the order of a ticket's life. */
export const mailChoices = {
  clients: ['ticketCreated', 'reply', 'statusChanged', 'added', 'reminders'],
  staff: ['ticketCreated', 'reply', 'assigned', 'mentioned', 'reviews'],
} as const

export type MailChoice = (typeof mailChoices)['clients' | 'staff'][number]

export const digestRhythms = ['off', 'daily', 'weekly'] as const
export type DigestRhythm = (typeof digestRhythms)[number]

export type Chosen = Partial<Record<MailChoice, boolean | null>> & {
  digest?: DigestRhythm | null
}

/** Mails are on until a person switches them off. */
export const wantsMail = (choice: MailChoice | null, chosen: Chosen | null | undefined): boolean =>
  choice === null || chosen?.[choice] !== false
