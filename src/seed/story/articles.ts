import type { StoryArticle } from './articles/shape'
import { certificates } from './articles/certificates'
import { cookieConsent } from './articles/cookieConsent'
import { editTexts } from './articles/editTexts'
import { firstAid } from './articles/firstAid'
import { goodRequest } from './articles/goodRequest'
import { pictures } from './articles/pictures'
import { redirects } from './articles/redirects'
import { staging } from './articles/staging'

/** In the order they were written. */
export const articles = {
  pictures,
  goodRequest,
  staging,
  firstAid,
  editTexts,
  redirects,
  certificates,
  cookieConsent,
} satisfies Record<ArticleKey, StoryArticle>

export type ArticleKey =
  | 'pictures'
  | 'goodRequest'
  | 'staging'
  | 'firstAid'
  | 'editTexts'
  | 'redirects'
  | 'certificates'
  | 'cookieConsent'
