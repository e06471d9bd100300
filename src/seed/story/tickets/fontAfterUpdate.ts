import { minutesAgo, workday } from '../../moment'
import { text } from '../../text'
import { pictureOfPage } from '../files/pictureOfPage'
import type { StoryTicket } from '../shapes'

export const fontAfterUpdate: StoryTicket = {
  at: workday(7, '12:08'),
  client: 'bea',
  source: 'portal',
  organization: 'globex',
  project: 'globexCareers',
  category: 'Technical Issue',
  priority: 'normal',
  subject: 'Font looks wrong since the update',
  description: text`
    Since the update last night all headings on the careers page look like Times. It should be our
    house font (Globex Sans). The main website is fine.

    Seen on Windows 11 with Edge **and** on my iPhone.
  `,
  steps: [
    {
      at: workday(7, '13:35'),
      by: 'jonas',
      assignTo: 'jonas',
      reply: text`
        Hi Bea, the update moved the font files and the careers page still asks for the old place. The
        path is corrected and live. Please reload once with **Ctrl + Shift + R**.
      `,
      status: 'resolved',
    },
    {
      at: minutesAgo(75),
      by: 'bea',
      reply: text`
        Sorry to come back to this. The headings are fine now, but the *bold* ones in the job ads are
        still wrong, looks like a fake bold. Example:
        https://careers.globex.example/jobs/field-engineer

        Same on both devices, and I did the reload thing.
      `,
      files: [{ name: 'job-ad-headings.png', content: pictureOfPage }],
    },
  ],
}
