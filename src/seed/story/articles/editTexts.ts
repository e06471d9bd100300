import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

export const editTexts: StoryArticle = {
  at: workday(22, '09:25'),
  section: 'website',
  audience: 'clients',
  slug: 'change-texts-and-people-yourself',
  title: 'Change texts and team members yourself',
  summary: 'Five minutes in the editor: open the page, change it, look at it, publish.',
  body: text`
    Most texts of your website can be changed by you at any time. You cannot break the design: what is
    fixed is not offered for editing.

    ## Change a text

    1. Sign in to your website's editor.
    2. Open **Pages** and choose the page.
    3. Click into the text and change it. Pasted text loses its old formatting, that is on purpose.
    4. Choose **Preview** and look at it on the phone as well.
    5. Choose **Publish changes**.

    ## Add a colleague to the team page

    1. Open **Team** and choose **Create new**.
    2. Fill in name, role and phone. Languages are separated by commas.
    3. Drop in a photo of at least 800 pixels width. It is cropped to a square.
    4. Drag the entry to its place in the list and publish.

    ## If something went wrong

    Every page remembers its earlier versions. Open **Versions**, choose the last good one and then
    **Restore**.
  `,
  relatedArticles: ['pictures'],
}
