import { inert } from '../oneLine'
import type { MailProps } from '../template'

/** What the words of a mail have places for. Whatever people typed is inert here. */
export function placesOf({ facts, words }: Pick<MailProps, 'facts' | 'words'>) {
  const { ticket, desk, recipient, greeting } = facts
  const name = inert(recipient.name)
  const number = String(ticket.number)
  return {
    desk,
    name,
    number,
    author: inert(ticket.news.at(-1)?.author ?? ticket.requester),
    requester: inert(ticket.requester),
    organization: inert(ticket.organization),
    greeting: greeting ?? words('frame.greeting', { name }),
  }
}
