import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const invoiceHours: StoryTicket = {
  at: workday(23, '13:40'),
  client: 'bob',
  source: 'mail',
  organization: 'globex',
  category: 'Billing Question',
  priority: 'normal',
  subject: 'Invoice NL-2231: 2.5 hours we cannot place',
  description: text`
    Hello,

    our accounting asks about position 4 on invoice NL-2231: "Maintenance, 2.5 h". We have the
    maintenance plan, so we thought this was covered. Could you tell us what these hours were for, or
    correct the invoice?

    Best regards
    Bob Keller
  `,
  steps: [
    { at: workday(22, '08:15'), by: 'nora', assignTo: 'nora' },
    {
      at: workday(22, '08:40'),
      by: 'nora',
      reply: text`
        Good morning Bob,

        the 2.5 hours are the three new forms for the service page that Gina ordered on the phone. It is
        outside the plan, as it was new work. You are right, though, that the invoice does not say
        so. Shall I send you a corrected one with the proper description?
      `,
      status: 'waiting',
      waitingOn: 'client',
    },
    {
      at: workday(21, '09:58'),
      by: 'bob',
      reply: text`
        Ah, that explains it. Yes please, with "service forms, ordered by G. Falk" in the line, then
        accounting is happy.
      `,
    },
    {
      at: workday(21, '10:30'),
      by: 'nora',
      reply: text`
        Done: NL-2231-B is on its way by mail and replaces the old one. The amount is the same. From
        now on every line outside the plan names who ordered it and when.
      `,
      status: 'resolved',
    },
    { at: workday(20, '07:45'), by: 'bob', rating: { score: 4 } },
    { at: workday(16, '10:30'), by: 'system', status: 'closed' },
  ],
}
