import { workday } from '../../moment'
import { text } from '../../text'
import type { StoryArticle } from './shape'

const common = { section: 'start', audience: 'clients' } as const

export const colleagues: StoryArticle = {
  ...common,
  at: workday(15, '09:00'),
  slug: 'accounts-for-colleagues',
  title: 'Give a colleague access, or take it away',
  summary:
    'Who may ask for an account, which roles there are, and what happens when somebody leaves.',
  keywords: 'new employee, user account, permissions, editor role, remove user, left the company',
  body: text`
    ## A new account

    A manager of your organization writes us the name, the work address and what the person should
    be allowed to do. The invitation arrives by mail the same day.

    ## Roles

    - **Author:** writes, but does not publish.
    - **Editor:** publishes texts and pictures.
    - **Manager:** sees all requests of your organization and names new people.

    ## Somebody leaves

    Tell us the last day. The account is closed that evening; what the person wrote stays.
  `,
}

export const colleaguesGerman: StoryArticle = {
  ...common,
  at: workday(15, '09:30'),
  language: 'de',
  translationOf: 'colleagues',
  slug: 'zugang-fuer-kollegen',
  title: 'Einer Kollegin Zugang geben oder nehmen',
  summary:
    'Wer ein Konto anfordern darf, welche Rollen es gibt, und was beim Ausscheiden geschieht.',
  keywords: 'neuer Mitarbeiter, Benutzer anlegen, Benutzerkonto, Berechtigung, Redakteur, Kollege',
  body: text`
    ## Ein neues Konto

    Eine Managerin Ihrer Organisation schreibt uns Name, Dienstadresse und was die Person dürfen
    soll. Die Einladung kommt am selben Tag.

    ## Rollen

    - **Autor:** schreibt, veröffentlicht aber nicht.
    - **Redakteur:** veröffentlicht Texte und Bilder.
    - **Manager:** sieht alle Anfragen Ihrer Organisation und benennt neue Personen.

    ## Jemand scheidet aus

    Nennen Sie uns den letzten Tag. Das Konto wird an diesem Abend geschlossen.
  `,
}
