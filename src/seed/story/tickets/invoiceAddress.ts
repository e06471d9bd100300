import { minutesAgo } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const invoiceAddress: StoryTicket = {
  at: minutesAgo(10),
  client: 'bob',
  source: 'api',
  organization: 'globex',
  category: 'Billing Question',
  priority: 'low',
  subject: 'New address for invoices',
  description: text`
    Hello,

    from next month please send invoices to \`invoices@globex.example\` as e-invoice (XML), no longer
    to me and not as a plain PDF. Our order number for the maintenance plan is **GX-40117**, it has to
    be on each of them.

    Is that possible from the next invoice on?
  `,
  steps: [],
}
