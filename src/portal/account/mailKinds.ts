import { mailChoices } from '@/src/domain/mail/choices'

/** What a client can be written about, in the order of a ticket's life. */
export const mailKinds = mailChoices.clients
