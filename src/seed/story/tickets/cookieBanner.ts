import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const cookieBanner: StoryTicket = {
  at: workday(8, '12:50'),
  client: 'tom',
  source: 'portal',
  organization: 'initech',
  project: 'initechSite',
  category: 'Technical Issue',
  priority: 'normal',
  subject: 'Cookie banner comes back on every page',
  description: text`
    Whatever I click in the cookie banner, on the next page it is there again. Firefox and Safari, on
    the phone too. In Chrome it is fine (??).

    Not dramatic, but two customers have written to us about it.
  `,
  steps: [
    {
      at: workday(7, '08:30'),
      by: 'kim',
      assignTo: 'kim',
      reply: text`
        Hi Tom, thanks for naming the browsers, that was the right clue. The banner stores the choice
        in a cookie of the *provider's* domain, which Firefox and Safari no longer keep. It has to be
        set for your own domain. I am asking the provider, since that part is their code.
      `,
    },
    {
      at: workday(7, '09:12'),
      by: 'kim',
      note: text`
        Provider case **CB-88120**. They know it, a fix is promised with their version 4.2. Ask again if
        nothing comes within a week. Plan B would be another banner, about 3 h.
      `,
    },
    {
      at: workday(7, '09:20'),
      by: 'kim',
      reply: text`
        The provider has confirmed the problem and promises a fix with their next version. I keep
        asking and tell you here. There is nothing you need to do.
      `,
      status: 'waiting',
      waitingOn: 'third_party',
    },
    {
      at: workday(1, '10:02'),
      by: 'kim',
      note: 'Asked again. Answer: "release is in testing, this week".',
    },
  ],
}
