import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'website', audience: 'clients' } as const

export const openingHours: StoryArticle = {
  ...common,
  at: workday(20, '09:00'),
  slug: 'opening-hours-and-holidays',
  title: 'Change opening hours, also for holidays',
  summary: 'Regular hours, single days and company holidays, for each branch.',
  keywords: 'business hours, closed on, bank holiday, vacation, open times, store hours',
  body: text`
    ## Regular hours

    Open **Company**, then **Opening hours**. Choose the branch, change the days and publish. The
    page, the footer and search engines follow within an hour.

    ## Single days

    Under **Exceptions** choose **Add a day**: a holiday, an earlier end, or closed altogether. It
    ends by itself after the day.

    ## Company holidays

    Add a range with a sentence for visitors. It is shown at the top of every page in these days.
  `,
}

export const openingHoursGerman: StoryArticle = {
  ...common,
  at: workday(20, '09:30'),
  language: 'de',
  translationOf: 'openingHours',
  slug: 'oeffnungszeiten-aendern',
  title: 'Öffnungszeiten ändern, auch an Feiertagen',
  summary: 'Regelmäßige Zeiten, einzelne Tage und Betriebsferien, je Filiale.',
  keywords: 'Geschäftszeiten, geschlossen, Betriebsurlaub, Sprechzeiten, Brückentag',
  body: text`
    ## Regelmäßige Zeiten

    Öffnen Sie **Unternehmen**, **Öffnungszeiten**. Wählen Sie die Filiale, ändern Sie die Tage und
    veröffentlichen Sie. Seite, Fußzeile und Suchmaschinen folgen innerhalb einer Stunde.

    ## Einzelne Tage

    Unter **Ausnahmen** wählen Sie **Tag hinzufügen**: Feiertag, früherer Schluss oder geschlossen.

    ## Betriebsferien

    Ein Zeitraum mit einem Satz für Besucher steht in diesen Tagen oben auf jeder Seite.
  `,
}
