import { defanged } from '../oneLine'
import type { MailProps } from '../template'

/** What the words of a mail have places for. Whatever people typed is defanged here: no mail program makes a link of it. */
export function placesOf({ facts, words }: Pick<MailProps, 'facts' | 'words'>) {
  const { ticket, desk, recipient, greeting } = facts
  const name = defanged(recipient.name)
  const number = String(ticket.number)
  return {
    desk,
    name,
    number,
    author: defanged(ticket.news.at(-1)?.author ?? ticket.requester),
    requester: defanged(ticket.requester),
    organization: defanged(ticket.organization),
    greeting: greeting ?? words('frame.greeting', { name }),
  }
}
