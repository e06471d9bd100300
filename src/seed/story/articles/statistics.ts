import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'website', audience: 'clients' } as const

export const statistics: StoryArticle = {
  ...common,
  at: workday(10, '09:00'),
  slug: 'visitor-statistics',
  title: 'Visitor statistics: where they are and what they count',
  summary: 'How to read the numbers of visits, and why they differ from those of last year.',
  keywords: 'analytics, traffic, page views, tracking, google analytics, matomo, report, visits',
  body: text`
    ## Where to find them

    Open **Statistics** in the editor. Choose the period above; **Export** gives a table.

    ## What counts

    A visit is one person within thirty minutes. Robots and your own office are left out. Visitors
    who decline cookies are counted without being recognized again.

    ## The numbers fell

    A new cookie banner lowers them by a fifth or so: the visitors are still there, they are only not
    counted twice any more.
  `,
}

export const statisticsGerman: StoryArticle = {
  ...common,
  at: workday(10, '09:30'),
  language: 'de',
  translationOf: 'statistics',
  slug: 'besucherstatistik',
  title: 'Besucherstatistik: wo sie steht und was sie zählt',
  summary: 'Wie Sie die Besuchszahlen lesen, und warum sie sich vom Vorjahr unterscheiden.',
  keywords: 'Analytics, Zugriffszahlen, Seitenaufrufe, Tracking, Matomo, Auswertung',
  body: text`
    ## Wo Sie sie finden

    Öffnen Sie **Statistik** im Redaktionsbereich. **Export** gibt eine Tabelle.

    ## Was zählt

    Ein Besuch ist eine Person innerhalb von dreißig Minuten. Roboter und Ihr Büro zählen nicht.

    ## Die Zahlen sind gefallen

    Ein neues Cookie-Banner senkt sie um etwa ein Fünftel: Die Besucher sind noch da, sie werden nur
    nicht mehr doppelt gezählt.
  `,
}
