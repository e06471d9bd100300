import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const certificateWarning: StoryTicket = {
  at: workday(17, '07:02'),
  client: 'ivy',
  source: 'portal',
  organization: 'initech',
  project: 'initechBooking',
  category: 'Technical Issue',
  priority: 'urgent',
  subject: 'Browser says our booking page is not secure',
  description: text`
    URGENT please: when customers open https://booking.initech.example they see a full red page "Your
    connection is not private". Nobody dares to go on and honestly I would not either.

    The error code is \`NET::ERR_CERT_DATE_INVALID\`. The normal website is fine.
  `,
  steps: [
    {
      at: workday(17, '07:09'),
      by: 'kim',
      assignTo: 'kim',
      reply: text`
        Good morning Ivy, I see it, too. The certificate ran out at 6 this morning. A new one is being
        issued as I write, give me fifteen minutes.
      `,
    },
    {
      at: workday(17, '07:21'),
      by: 'kim',
      reply: text`
        The new certificate is in place and the page opens without a warning. Anyone who still sees
        the red page only has to reload it.

        Please confirm that it works for you, too. I will look into *why* the renewal failed today.
      `,
      status: 'waiting',
      waitingOn: 'client',
    },
    {
      at: workday(17, '07:26'),
      by: 'ivy',
      reply: 'Works again. Thank you for being up this early!',
    },
    {
      at: workday(17, '09:40'),
      by: 'kim',
      note: text`
        Cause: the DNS record of \`booking\` was moved to the new load balancer in spring, the renewal
        still asked the old host. Renewal now runs on the balancer, and monitoring warns **14 days**
        ahead for every customer domain, not only for \`www\`.
      `,
    },
    {
      at: workday(17, '10:05'),
      by: 'kim',
      reply: text`
        Short follow-up on the cause: the automatic renewal still ran on the server you used before
        the move in spring, so it failed unnoticed. It now runs in the right place, and our monitoring
        warns us two weeks before any of your certificates runs out. This should not happen again.
      `,
      relatedArticles: ['certificates'],
      status: 'resolved',
    },
    { at: workday(12, '10:05'), by: 'system', status: 'closed' },
  ],
}
