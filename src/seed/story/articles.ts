import type { ArticleKey, StoryArticle } from './articles/shape'
import { certificates } from './articles/certificates'
import { cookieConsent } from './articles/cookieConsent'
import { editTexts } from './articles/editTexts'
import { firstAid } from './articles/firstAid'
import { goodRequest } from './articles/goodRequest'
import { pictures } from './articles/pictures'
import { redirects } from './articles/redirects'
import { staging } from './articles/staging'
import { passwords, passwordsGerman } from './articles/passwords'
import { contactForms, contactFormsGerman } from './articles/contactForms'
import { openingHours, openingHoursGerman } from './articles/openingHours'
import { newsletter, newsletterGerman } from './articles/newsletter'
import { invoices, invoicesGerman } from './articles/invoices'
import { colleagues, colleaguesGerman } from './articles/colleagues'
import { oldVersionShown, oldVersionShownGerman } from './articles/oldVersionShown'
import { backups, backupsGerman } from './articles/backups'
import { mailboxes, mailboxesGerman } from './articles/mailboxes'
import { domains, domainsGerman } from './articles/domains'
import { statistics, statisticsGerman } from './articles/statistics'
import { shipping, shippingGerman } from './articles/shipping'
import {
  certificatesGerman,
  editTextsGerman,
  picturesGerman,
  redirectsGerman,
} from './articles/inGerman'

/** In the order they were written, the German ones after the English ones. */
export const articles = {
  pictures,
  goodRequest,
  staging,
  firstAid,
  editTexts,
  redirects,
  certificates,
  cookieConsent,
  passwords,
  passwordsGerman,
  contactForms,
  contactFormsGerman,
  openingHours,
  openingHoursGerman,
  newsletter,
  newsletterGerman,
  invoices,
  invoicesGerman,
  colleagues,
  colleaguesGerman,
  oldVersionShown,
  oldVersionShownGerman,
  backups,
  backupsGerman,
  mailboxes,
  mailboxesGerman,
  domains,
  domainsGerman,
  statistics,
  statisticsGerman,
  shipping,
  shippingGerman,
  picturesGerman,
  editTextsGerman,
  redirectsGerman,
  certificatesGerman,
} satisfies Record<ArticleKey, StoryArticle>
