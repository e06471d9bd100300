import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

export const pictures: StoryArticle = {
  at: workday(26, '09:10'),
  section: 'website',
  audience: 'public',
  slug: 'pictures-that-load-fast',
  title: 'Pictures: size, format and rights',
  summary: 'What to upload so that pages stay quick and nobody sends you a bill.',
  body: text`
    ## Size

    Upload pictures as large as you have them, up to 25 MB. The site makes smaller copies for phones by
    itself. As a rule of thumb:

    - across the whole page: at least 2400 pixels wide
    - in a text column: at least 1200 pixels
    - portraits: at least 800 pixels

    ## Format

    **JPG** for photos, **PNG** for screenshots, **SVG** for logos. Photos straight from a phone are fine.

    ## Words for those who cannot see it

    Fill in the *alternative text* with one sentence that says what the picture shows. Screen readers
    read it out, and search engines use it. A picture that is only decoration needs none.

    ## Rights

    Use only what you made, bought or were allowed to use in writing, and keep that writing. "Found on
    the internet" becomes expensive.
  `,
}
