import { randomUUID } from 'node:crypto'

const hostOf = (appUrl: string) => new URL(appUrl).hostname

/** A Message-ID that no other mail has: the ticket's id and a random part. */
export const newMessageId = (ticketId: string, appUrl: string) =>
  `<${ticketId}.${randomUUID()}@${hostOf(appUrl)}>`

/** What every mail of a ticket refers to, so that mail programs show them as one thread. */
export const threadMessageId = (ticketId: string, appUrl: string) =>
  `<${ticketId}@${hostOf(appUrl)}>`
