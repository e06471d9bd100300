import type { Said, TicketFacts } from './template'
import type { Words } from './words'

/** So much of what was said before reminds of it. */
const earlierMost = 500

function cut(text: string, most: number, more: string): string {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most).join('').trimEnd()} …\n\n${more}`
}

/** No text longer than that; whoever wants the rest finds it at the desk. */
export function shortened(ticket: TicketFacts, most: number, words: Words): TicketFacts {
  const more = words('frame.more')
  const shorter = (longest: number) => (said: Said) => ({
    ...said,
    content: cut(said.content, longest, more),
  })
  return {
    ...ticket,
    description: cut(ticket.description, most, more),
    news: ticket.news.map(shorter(most)),
    earlier: ticket.earlier.map(shorter(Math.min(most, earlierMost))),
  }
}
