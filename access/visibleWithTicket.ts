import type { Access } from 'payload'
import { ownOrShared } from './visibleTickets'

/** Messages, attachments and events: with their ticket, but never what is internal to the team. */
export const visibleWithTicket: Access = async ({ req }) => {
  const tickets = await ownOrShared(req, 'ticket')
  return typeof tickets === 'boolean'
    ? tickets
    : { and: [{ isInternal: { equals: false } }, tickets] }
}
