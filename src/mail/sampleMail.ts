import { describeTime } from '@/src/ui/format/describeTime'
import type { MailLanguage } from '@/src/domain/mail/languages'
import {
  accountMailKinds,
  chosenText,
  type MailSettings,
  wordedMails,
  type WordedMail,
} from '@/src/domain/mail/settings'
import type { TicketDeliveryKind } from '@/src/domain/ticket/told'
import { fileSize } from '@/src/ui/format/fileSize'
import { frameOf } from './frameOf'
import {
  renderAccountMail,
  renderDigest,
  renderMail,
  renderReviews,
  type RenderedMail,
} from './renderMail'
import type { MailFacts, Said, TicketFacts } from './template'
import { hour } from '@/src/domain/time/durations'

/** Every mail there is, each by its name. */
export const sampleNames = wordedMails.filter((mail) => mail !== 'all')
export type SampleName = (typeof sampleNames)[number]

type Place = Pick<MailSettings, 'color' | 'wordings'> & {
  appUrl: string
  desk: string
  logo?: string
}

const told = {
  en: {
    subject: 'Contact form drops attachments',
    description: 'Since Monday the form sends no files.\n\n- PDF\n- PNG\n\nCan you have a look?',
    answer:
      'Thank you, Ada. **We have found it**: the form allowed two megabytes only. It takes ten now.\n\nCould you try once more?',
    before: 'I can see the same here. I will look into it this afternoon.',
    client: 'It works with the PDF, but not with the picture that I attach.',
    articles: ['How to order a certificate', 'Opening hours on your site'],
  },
  de: {
    subject: 'Kontaktformular verliert Anhänge',
    description:
      'Seit Montag schickt das Formular keine Dateien mehr.\n\n- PDF\n- PNG\n\nSchaut ihr mal?',
    answer:
      'Danke, Ada. **Wir haben es gefunden**: Das Formular nahm nur zwei Megabyte an. Jetzt sind es zehn.\n\nKönntest du es noch einmal versuchen?',
    before: 'Ich sehe hier dasselbe und schaue es mir heute Nachmittag an.',
    client: 'Mit dem PDF geht es, aber nicht mit dem Bild, das ich anhänge.',
    articles: ['Ein Zertifikat bestellen', 'Öffnungszeiten auf Ihrer Website'],
  },
} as const

const now = new Date('2026-03-02T10:00:00Z')
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * hour)

/** A made-up ticket as each kind of mail tells of it. */
function ticketFor(
  kind: TicketDeliveryKind | 'digest',
  language: MailLanguage,
  appUrl: string,
): TicketFacts {
  const words = told[language]
  const at = (hours: number) =>
    describeTime(hoursAgo(hours), { now, language, timeZone: 'Europe/Berlin' }).exact
  const said = (author: string, side: Said['side'], hours: number, content: string): Said => ({
    author,
    side,
    at: at(hours),
    content,
    files: [],
  })
  const size = fileSize(412_000, language)
  const answer = said('Sam Okafor', 'staff', 0, words.answer)
  const byClient = {
    ...said('Ada Brenner', 'client', 0, words.client),
    files: [{ name: 'team.png', size }],
  }
  const before = [
    said('Sam Okafor', 'staff', 4, words.before),
    said('Ada Brenner', 'client', 7, words.description),
  ]
  const isNew = kind === 'ticket_created_client' || kind === 'ticket_created_team'
  const url = `${appUrl}/tickets/1042`
  const hasNews = [
    'reply_client',
    'status_changed_client',
    'digest',
    'mentioned',
    'noted_team',
  ].includes(kind)
  const status = kind === 'status_changed_client' ? 'resolved' : undefined
  return {
    number: 1042,
    subject: words.subject,
    description: words.description,
    requester: 'Ada Brenner',
    organization: 'Acme',
    news: kind === 'reply_team' ? [byClient] : hasNews ? [answer] : [],
    earlier: isNew ? [] : before,
    isNew,
    files: isNew ? [{ name: 'form.png', size }] : [],
    ...(status
      ? { status, rateUrls: [1, 2, 3, 4, 5].map((score) => `${url}?score=${score}#rating`) }
      : {}),
    url,
  }
}

/** One mail as it would go out, told of a made-up ticket. */
export async function sampleMail(
  name: SampleName,
  language: MailLanguage,
  place: Place,
): Promise<RenderedMail> {
  const { appUrl, desk, logo, color, wordings } = place
  const isSafety = name === 'file_infected_uploader' || name === 'file_infected_team'
  const account = accountMailKinds.find((kind) => kind === name)
  const values = { name: 'Ada Brenner', number: '1042', subject: told[language].subject }
  const frame = frameOf({
    ...{ mail: name, language, wordings, color, desk, logo, values },
    settingsUrl: account ? undefined : `${appUrl}/account#mails`,
    stopUrl:
      account || isSafety || name.startsWith('reply') ? undefined : `${appUrl}/unsubscribe/example`,
  })
  const subjectOf = (mail: WordedMail) => chosenText(wordings, mail, language, 'subject')
  const recipient = { name: 'Ada Brenner' }
  if (account) {
    const facts = {
      ...frame,
      name: recipient.name,
      url: `${appUrl}/set-password/example`,
    }
    return renderAccountMail(account, facts, language, { subject: subjectOf(name) })
  }
  if (name === 'digest') {
    const ticket = ticketFor('digest', language, appUrl)
    const second = { ...ticketFor('ticket_created_team', language, appUrl), number: 1043 }
    const facts = { ...frame, recipient, tickets: [ticket, second], url: `${appUrl}/tickets` }
    return renderDigest(facts, language, { subject: subjectOf(name) })
  }
  if (name === 'article_review') {
    const page = `${appUrl}/admin/collections/articles`
    const articles = told[language].articles.map((title, index) => ({
      title,
      url: `${page}/${index + 1}`,
      due: describeTime(hoursAgo(index * 48), { now, language, timeZone: 'Europe/Berlin' }).day,
    }))
    const facts = { ...frame, recipient, articles, url: `${page}/care` }
    return renderReviews(facts, language, { subject: subjectOf(name) })
  }
  const kind = name as TicketDeliveryKind
  const day = describeTime(hoursAgo(-7 * 24), { now, language, timeZone: 'Europe/Berlin' }).day
  const facts: MailFacts = {
    ...frame,
    recipient,
    ticket: ticketFor(kind, language, appUrl),
    ...(isSafety
      ? {
          file: {
            name: 'invoice.zip',
            found: kind === 'file_infected_team' ? 'Win.Test.EICAR_HDB-1' : null,
          },
        }
      : {}),
    ...(kind === 'reminder_client' ? { closesAt: day } : {}),
  }
  return renderMail(kind, facts, language, { subject: subjectOf('all') })
}
