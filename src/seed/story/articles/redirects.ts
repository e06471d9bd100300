import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

export const redirects: StoryArticle = {
  at: workday(19, '13:20'),
  section: 'website',
  audience: 'public',
  slug: 'when-addresses-change',
  title: 'When addresses change: redirects',
  summary: 'Why old links should keep working, and what we need from you to set them up.',
  body: text`
    A page that moves leaves its old address behind: in bookmarks, in printed catalogues, in search
    results and on other people's websites. A **redirect** takes the visitor from there to the new page
    without a click.

    ## What we need

    - a list of the old addresses, one a line, in any format
    - for each of them the new page, if you know it; otherwise we suggest one

    ## What to expect

    1. Up to ten redirects are part of your plan and done within a working day.
    2. For more we send an estimate first.
    3. After a month we tell you which of them are still used.

    ## One thing to avoid

    Please do not send everything to the start page. People who looked for a pump and land on the start
    page leave, and search engines treat it as an error.
  `,
}
