import type { Moment } from '../../moment'
import type { SectionKey } from '../sections'

export type StoryArticle = {
  at: Moment
  section: SectionKey
  audience: 'public' | 'clients' | 'staff'
  /** English when none is named. */
  language?: 'de'
  translationOf?: ArticleKey
  slug: string
  title: string
  summary: string
  /** Words that people look for and the text does not have. */
  keywords?: string
  /** Markdown; stored as the rich text the editors work with. */
  body: string
  /** Only articles that were written earlier. */
  relatedArticles?: readonly ArticleKey[]
}

type EnglishKey =
  | 'pictures'
  | 'goodRequest'
  | 'staging'
  | 'firstAid'
  | 'editTexts'
  | 'redirects'
  | 'certificates'
  | 'cookieConsent'
  | 'passwords'
  | 'contactForms'
  | 'openingHours'
  | 'newsletter'
  | 'invoices'
  | 'colleagues'
  | 'oldVersionShown'
  | 'backups'
  | 'mailboxes'
  | 'domains'
  | 'statistics'
  | 'shipping'

/** Named out: an article names others by it. */
export type ArticleKey =
  | EnglishKey
  | 'passwordsGerman'
  | 'contactFormsGerman'
  | 'openingHoursGerman'
  | 'newsletterGerman'
  | 'invoicesGerman'
  | 'colleaguesGerman'
  | 'oldVersionShownGerman'
  | 'backupsGerman'
  | 'mailboxesGerman'
  | 'domainsGerman'
  | 'statisticsGerman'
  | 'shippingGerman'
  | 'picturesGerman'
  | 'editTextsGerman'
  | 'redirectsGerman'
  | 'certificatesGerman'
