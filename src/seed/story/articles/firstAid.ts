import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

export const firstAid: StoryArticle = {
  at: workday(24, '12:45'),
  section: 'start',
  audience: 'staff',
  slug: 'runbook-site-down',
  title: 'Runbook: a client site is down',
  summary: 'For the team: the first fifteen minutes, in order.',
  body: text`
    Work from top to bottom. Write down what you see in an internal note as you go: whoever takes over
    will need it.

    ## First five minutes

    1. Assign the ticket to yourself, so that nobody starts twice.
    2. Answer the client in one sentence: we see it and are on it.
    3. Look from outside: is it only this site, only this server, or the provider?

    ## Then

    - **Certificate:** look at the expiry date before anything else.
    - **Disk:** a full disk looks like a broken database.
    - **Last change:** what was deployed in the last two hours? Roll back first, understand later.
    - **Provider:** check their status page and open a case. Set the ticket to *waiting for a third party*.

    ## Every thirty minutes

    Tell the client where we are, even when there is no news.

    ## Afterwards

    The ticket is resolved when the cause is written down in a note, not when the page opens again.
  `,
}
