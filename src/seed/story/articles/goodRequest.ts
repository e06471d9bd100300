import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

export const goodRequest: StoryArticle = {
  at: workday(26, '13:00'),
  section: 'start',
  audience: 'public',
  slug: 'a-request-that-gets-solved-fast',
  title: 'How to write a request that gets solved fast',
  summary: 'Four facts that save a round of questions, and how to choose the priority.',
  body: text`
    You do not need to know what is wrong. Tell us what you see, and we find out the rest.

    ## Four facts that help

    1. **Where:** the address of the page, copied from the address bar.
    2. **What you did:** the steps, in order.
    3. **What happened, and what you expected.** The exact words of an error message are best.
    4. **On what:** browser and device. A screenshot often says it all.

    ## Which priority?

    - **Urgent:** the site is down or money is being lost.
    - **High:** an important part of the site does not work.
    - **Normal:** work goes on, but something needs doing.
    - **Low:** no hurry, an idea or a small flaw.

    The priority decides how soon we promise to answer. If it turns out to be higher than you thought,
    we raise it ourselves.

    ## One request, one subject

    Please open a request for each subject. Two problems in one thread wait for each other, and one of
    them gets lost.
  `,
  relatedArticles: ['pictures'],
}
