import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'technology', audience: 'clients' } as const

export const backups: StoryArticle = {
  ...common,
  at: workday(13, '09:00'),
  slug: 'backups-and-how-to-get-something-back',
  title: 'Backups, and how to get something back',
  summary: 'What is backed up and for how long, and what to write when something was deleted.',
  keywords: 'restore, recover, deleted by mistake, undo, lost page, backup copy',
  body: text`
    We back up your website and its database every night and keep the copies for thirty days, the
    first of each month for a year.

    ## Something was deleted

    Look under **Trash** first: deleted pages stay there for fourteen days and are restored with one
    click. Otherwise open a request with the address of the page and when you last saw it.

    ## The whole site

    A complete restore takes about two hours. Orders since the backup are kept and put back.
  `,
}

export const backupsGerman: StoryArticle = {
  ...common,
  at: workday(13, '09:30'),
  language: 'de',
  translationOf: 'backups',
  slug: 'datensicherung-und-wiederherstellung',
  title: 'Datensicherung: Gelöschtes wiederherstellen',
  summary: 'Was gesichert wird, wie lange, und was Sie schreiben, wenn etwas gelöscht wurde.',
  keywords: 'Backup, Sicherungskopie, versehentlich gelöscht, zurückholen, Papierkorb',
  body: text`
    Wir sichern Ihre Website und die Datenbank jede Nacht und bewahren die Kopien dreißig Tage auf.

    ## Etwas wurde gelöscht

    Schauen Sie zuerst in den **Papierkorb**: Gelöschte Seiten bleiben dort vierzehn Tage. Sonst
    nennen Sie uns die Adresse der Seite und wann Sie sie zuletzt gesehen haben.

    ## Die ganze Website

    Eine vollständige Wiederherstellung dauert etwa zwei Stunden.
  `,
}
