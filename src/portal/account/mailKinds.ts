import type { Client } from '@/src/payload-types'

export type MailKind = keyof NonNullable<Client['mailChoices']>

/** What a client can be written about, in the order of a ticket's life. */
export const mailKinds = [
  'ticketCreated',
  'reply',
  'statusChanged',
] as const satisfies readonly MailKind[]
