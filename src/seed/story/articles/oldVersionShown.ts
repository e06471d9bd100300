import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'website', audience: 'public' } as const

export const oldVersionShown: StoryArticle = {
  ...common,
  at: workday(14, '09:00'),
  slug: 'changes-do-not-show',
  title: 'You changed something and still see the old version',
  summary: 'Browser, cache and draft: three reasons why a change does not show, in order.',
  keywords: 'cache, refresh, reload, not updated, outdated, still old, clear',
  body: text`
    1. **Was it published?** A saved draft is seen by nobody else. The bar at the top of the editor
       says **Draft** or **Published**.
    2. **Reload past the cache:** hold Shift and reload, or open a private window.
    3. **Empty the cache of the website:** open **Tools** and choose **Empty the cache**. Allow a
       minute. Pictures may take up to an hour to follow everywhere.

    If a private window on a phone still shows the old version after an hour, open a request.
  `,
}

export const oldVersionShownGerman: StoryArticle = {
  ...common,
  at: workday(14, '09:30'),
  language: 'de',
  translationOf: 'oldVersionShown',
  slug: 'aenderungen-erscheinen-nicht',
  title: 'Sie haben etwas geändert und sehen noch die alte Fassung',
  summary:
    'Browser, Zwischenspeicher und Entwurf: drei Gründe, warum eine Änderung nicht erscheint.',
  keywords: 'Cache leeren, neu laden, nicht aktualisiert, veraltet, Zwischenspeicher',
  body: text`
    1. **Veröffentlicht?** Einen gespeicherten Entwurf sieht sonst niemand.
    2. **Am Zwischenspeicher vorbei laden:** Umschalttaste halten und neu laden, oder ein privates
       Fenster öffnen.
    3. **Cache der Website leeren:** **Werkzeuge**, **Cache leeren**. Bilder brauchen bis zu einer
       Stunde.
  `,
}
