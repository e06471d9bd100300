import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

export const staging: StoryArticle = {
  at: workday(25, '08:30'),
  section: 'start',
  audience: 'clients',
  slug: 'your-staging-site',
  title: 'Your staging site: look at changes before they go live',
  summary: 'What staging is, how to sign in, and how to approve a change.',
  body: text`
    Staging is a copy of your website for looking and trying. Visitors and search engines do not see
    it, and nothing you do there changes the real site.

    ## How to sign in

    1. Open the address from our message. It looks like your own with \`staging\` in front.
    2. The browser asks for a user and a password. They are the same for everybody in your company.
    3. Some parts, such as the shop, ask for your personal sign-in after that.

    We change the shared password every three months and **never send it by mail or in a request**. Ask
    us for a call.

    ## Good to know

    - Orders and forms on staging go nowhere. Try them as often as you like.
    - The contents are refreshed from the real site every Monday night.
    - Approve a change by answering in its request: "Looks good, please publish" is enough.
  `,
  relatedArticles: ['goodRequest'],
}
