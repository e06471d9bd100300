import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const changedOpeningHours: StoryTicket = {
  at: workday(14, '12:05'),
  client: 'max',
  source: 'portal',
  organization: 'acme',
  project: 'acmeSite',
  category: 'Content Update',
  priority: 'normal',
  subject: 'New opening hours from next month',
  description: text`
    Please change the opening hours in the footer and on the contact page from the 1st of next month:

    | Day | From | To |
    |---|---|---|
    | Mon–Thu | 8:00 | 17:00 |
    | Fri | 8:00 | 14:30 |

    Saturdays are gone. Google shows its own hours, can you change those as well?
  `,
  steps: [
    { at: workday(14, '12:30'), by: 'jonas', assignTo: 'jonas' },
    {
      at: workday(14, '12:44'),
      by: 'jonas',
      reply: text`
        Hi Max, both places are prepared and switch over on the 1st at midnight. For Google we have no
        access to your business profile. Either you change it there yourself (two minutes) or you add
        \`profiles@northlight.example\` as a manager and we do it.
      `,
    },
    {
      at: workday(13, '06:55'),
      by: 'max',
      reply:
        'I did the Google part myself, it really was two minutes. All good then, closing this.',
    },
    { at: workday(13, '06:56'), by: 'max', status: 'closed' },
    { at: workday(13, '06:58'), by: 'max', rating: { score: 5, comment: 'Quick and clear.' } },
  ],
}
