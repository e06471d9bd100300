import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const stagingSignIn: StoryTicket = {
  at: workday(2, '13:30'),
  client: 'alan',
  source: 'portal',
  organization: 'acme',
  project: 'acmeShop',
  category: 'General Inquiry',
  priority: 'low',
  subject: 'Sign-in for the staging shop does not work for me',
  description: text`
    I wanted to look at the new filters on staging, but the browser asks for a user and a password and
    takes neither my shop password nor the one from Ada's old mail. Which one is it?
  `,
  steps: [
    {
      at: workday(2, '13:52'),
      by: 'sam',
      assignTo: 'sam',
      reply: text`
        Hi Alan, staging has a password of its own, and we changed it last month. We do not send
        passwords in tickets. Which number can I reach you on, and when? I will read it out to you,
        and you can put it into your password manager.
      `,
      relatedArticles: ['staging'],
      status: 'waiting',
      waitingOn: 'client',
    },
    {
      at: workday(1, '09:30'),
      by: 'sam',
      note: 'Tried the number from his last mail, voicemail. He has to call back or answer here.',
    },
  ],
}
