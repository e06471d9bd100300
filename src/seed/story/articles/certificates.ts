import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

export const certificates: StoryArticle = {
  at: workday(18, '08:50'),
  section: 'technology',
  audience: 'public',
  slug: 'your-connection-is-not-private',
  title: 'What to do when the browser says "Your connection is not private"',
  summary: 'What the warning means, two checks of your own, and when to call us.',
  body: text`
    The lock in the address bar stands for a **certificate**: proof that the visitor really talks to your
    site. It is renewed automatically every few weeks. When that fails, browsers show a warning page.

    ## Check two things

    1. Does it happen on a second device, best on a phone without WLAN? If not, the clock or the virus
       scanner of the first device is the likely cause.
    2. What does the small print say? \`NET::ERR_CERT_DATE_INVALID\` means that the certificate ran out,
       \`NET::ERR_CERT_COMMON_NAME_INVALID\` that it belongs to another address.

    ## Then

    If you see it on two devices, open a request with priority **urgent** and paste the address and the
    code. We watch all certificates and are usually on it already.

    Please do not click the warning away, and do not ask your customers to.
  `,
  relatedArticles: ['goodRequest'],
}
