import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const teamMemberPage: StoryTicket = {
  at: workday(6, '09:20'),
  client: 'alan',
  source: 'portal',
  organization: 'acme',
  project: 'acmeSite',
  category: 'Content Update',
  priority: 'low',
  subject: 'Add our new colleague to the team page',
  description: text`
    Hello,

    Priya Nair started in sales this week. Could you add her to the team page, between Jan and Rosa?

    - **Name:** Priya Nair
    - **Role:** Key Account Manager
    - **Phone:** +49 30 5550 147
    - **Languages:** English, German, Hindi

    The photo follows, we take it on Thursday.
  `,
  steps: [
    {
      at: workday(6, '12:10'),
      by: 'jonas',
      assignTo: 'jonas',
      reply: text`
        Hi Alan, I have prepared her entry with a placeholder. Send the photo here when you have it:
        at least 800 pixels wide, any format, we crop it to match the others.
      `,
      status: 'waiting',
      waitingOn: 'client',
    },
    {
      at: workday(3, '13:02'),
      by: 'alan',
      reply: text`
        Here it is: https://files.acme.example/team/priya-nair.jpg

        She would like "Senior Key Account Manager" now. New business cards, same story.
      `,
    },
    {
      at: workday(3, '14:25'),
      by: 'jonas',
      reply: text`
        Senior it is. Photo and new title are live: https://www.acme.example/team#priya-nair

        By the way, you can do this yourself if you ever need it faster, see our article on the team
        page.
      `,
      relatedArticles: ['editTexts'],
      status: 'resolved',
    },
    {
      at: workday(2, '08:11'),
      by: 'alan',
      rating: { score: 5, comment: 'Friendly as always.' },
    },
  ],
}
