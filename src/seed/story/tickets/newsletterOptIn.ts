import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const newsletterOptIn: StoryTicket = {
  at: workday(4, '08:48'),
  client: 'bea',
  source: 'portal',
  organization: 'globex',
  project: 'globexSite',
  category: 'Technical Issue',
  priority: 'normal',
  subject: 'Newsletter sign-up: confirmation mail never arrives',
  description: text`
    Hi team,

    people sign up for our newsletter, see "please check your inbox", and then nothing comes. Without
    the click in that mail (double opt-in) we may not write to them, so we have had **0 new
    subscribers** for ten days. Usually it is five or six a day.

    I tested with my own address and a private one. Not in the spam folder either.
  `,
  steps: [
    { at: workday(4, '09:15'), by: 'kim', assignTo: 'kim' },
    {
      at: workday(4, '09:32'),
      by: 'kim',
      reply: text`
        Hi Bea, thanks for the numbers. In the log I see that the newsletter service refuses our
        requests with "sender not verified". Did anybody on your side change something in the newsletter
        account in the last weeks, for example the sender address?
      `,
      status: 'waiting',
      waitingOn: 'client',
    },
    {
      at: workday(3, '07:30'),
      by: 'bea',
      reply: text`
        Yes! Marketing changed the sender from \`info@\` to \`hello@globex.example\`. Nobody told me
        that it matters.
      `,
    },
    {
      at: workday(3, '08:05'),
      by: 'kim',
      note: text`
        The new sender needs SPF and DKIM. DNS of globex.example is with us, so no waiting:

        - DKIM: \`nl1._domainkey\` as CNAME, done
        - SPF: the include was already there

        Verified in their console at 8:02. 63 sign-ups are pending, the service can resend.
      `,
    },
    {
      at: workday(3, '08:20'),
      by: 'kim',
      reply: text`
        That was it. The new sender is verified now, my test mail came within a minute.

        63 people signed up in those ten days and never got their mail. We have sent it to them again
        this morning; that is fine legally, as they asked for it themselves.
      `,
      status: 'resolved',
    },
  ],
}
