import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryTicket } from '../shapes'

export const redirectOldAddresses: StoryTicket = {
  at: workday(5, '13:15'),
  client: 'bob',
  source: 'portal',
  organization: 'globex',
  project: 'globexSite',
  category: 'Content Update',
  priority: 'normal',
  subject: 'Old addresses from the catalogue lead nowhere',
  description: text`
    Dear team,

    our printed catalogue (still handed out until spring) has addresses of the old website. They all
    end on "page not found" now:

    - \`/produkte/pumpen.html\`
    - \`/produkte/ventile.html\`
    - \`/service/formulare.php\`
    - and about 40 more, I have a list

    Can they be redirected to the new pages?
  `,
  steps: [
    { at: workday(4, '08:50'), by: 'jonas', assignTo: 'jonas' },
    {
      at: workday(4, '09:25'),
      by: 'jonas',
      reply: text`
        Hi Bob, yes, that is easy to do and good for your search results, too. Please send the list, any
        format will do. One column with the old address is enough, we find the new ones.
      `,
      status: 'waiting',
      waitingOn: 'client',
    },
    {
      at: workday(3, '07:12'),
      by: 'bob',
      reply: text`
        Here you are: https://files.globex.example/catalogue/old-addresses.csv

        It turned out to be 46. The last six are pictures, those do not matter.
      `,
    },
    {
      at: workday(3, '13:05'),
      by: 'jonas',
      reply: text`
        Thank you. 40 addresses it is; 33 have an obvious new page, for 7 we would ask you.

        - **Effort:** about 2 hours, outside the plan
        - **When:** within three working days after your go-ahead
        - **Extra:** a report after a month which old addresses are still used

        A short "yes, please" here is all we need.
      `,
      relatedArticles: ['redirects'],
      status: 'waiting',
      waitingOn: 'approval',
    },
  ],
}
