import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'website', audience: 'public' } as const

export const newsletter: StoryArticle = {
  ...common,
  at: workday(17, '11:00'),
  slug: 'newsletter-sign-ups',
  title: 'Newsletter: sign-ups, confirmation and unsubscribing',
  summary: 'Why somebody is not on the list yet, and how people get off it again.',
  keywords: 'mailing list, subscribers, double opt-in, subscription, opt out, mailchimp',
  body: text`
    ## Signed up, but not on the list

    A subscriber counts only after a click in the confirmation mail. Until then the address waits
    under **Newsletter**, **Not confirmed**. You may send the confirmation once more, not twice.

    ## Unsubscribing

    Each newsletter ends with a link. Whoever follows it is taken off the list at once and cannot be
    added again by hand, only by signing up anew.

    ## Importing addresses

    Send us the list and how each person agreed. Without that we may not import it.
  `,
}

export const newsletterGerman: StoryArticle = {
  ...common,
  at: workday(17, '11:30'),
  language: 'de',
  translationOf: 'newsletter',
  slug: 'newsletter-an-und-abmeldungen',
  title: 'Newsletter: Anmeldung, Bestätigung und Abmeldung',
  summary: 'Warum jemand noch nicht auf der Liste steht und wie man wieder herunterkommt.',
  keywords: 'Verteiler, Abonnenten, Double-Opt-in, abbestellen, Rundmail',
  body: text`
    ## Angemeldet, aber nicht auf der Liste

    Ein Abonnent zählt erst nach dem Klick in der Bestätigungsmail. Bis dahin wartet die Adresse
    unter **Newsletter**, **Nicht bestätigt**.

    ## Abmelden

    Jeder Newsletter endet mit einem Abmeldelink. Wer ihm folgt, ist sofort von der Liste genommen.

    ## Adressen importieren

    Schicken Sie uns die Liste und wie jede Person eingewilligt hat.
  `,
}
