import { minutesAgo } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

const queue = [88213, 88217, 88220, 88221, 88224]
  .map((order) => `order ${order}: 450 4.7.1 sender quota exceeded, tried again in 300 s\n`)
  .join('')

export const orderMailsMissing: StoryTicket = {
  at: minutesAgo(38),
  client: 'max',
  source: 'portal',
  organization: 'acme',
  project: 'acmeShop',
  category: 'Technical Issue',
  priority: 'urgent',
  subject: 'Customers get no order confirmation since this morning',
  description: text`
    Three customers have called because they got no confirmation mail after their order. The orders
    **are** in the shop (nos. 88213, 88217 and 88220), they are paid as well, only the mail is missing.
    One of them has ordered twice because of it.

    The last confirmation I can find went out early this morning.
  `,
  steps: [
    {
      at: minutesAgo(22),
      by: 'sam',
      note: 'The mail queue of the shop holds 41 mails. Looks like the sender quota. Who is free?',
      files: [{ name: 'mail-queue.log', content: () => queue }],
    },
    {
      at: minutesAgo(14),
      by: 'max',
      reply: 'Number four has just called: order 88226. Is somebody looking at this?',
    },
  ],
}
