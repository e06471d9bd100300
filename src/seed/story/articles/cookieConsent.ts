import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

export const cookieConsent: StoryArticle = {
  at: workday(6, '10:15'),
  section: 'technology',
  audience: 'staff',
  slug: 'cookie-banners-by-provider',
  title: 'Cookie banners: what we know about each provider',
  summary: 'For the team: known faults, contacts and the way we set them up.',
  body: text`
    ## How we set them up

    - The consent cookie belongs to the **client's own domain**, never to the provider's.
    - Nothing that needs consent loads before the click. Check with an empty profile, not with your own.
    - "Reject" is as easy to reach as "Accept".

    ## When the banner keeps coming back

    1. Look in which domain the cookie is stored. Third-party cookies are gone in Safari and Firefox.
    2. Look at its lifetime: some versions write a session cookie.
    3. Open a case with the provider and put its number into an internal note of the ticket.

    ## If the provider does not move

    After two weeks we offer the client our own banner. It takes about three hours and belongs into an
    estimate, as it is outside the plan.
  `,
}
