import type { Payload } from 'payload'

import { stopPage, unsubscribeLink } from '@/src/database/unsubscribeKeys'
import { idOf } from '@/src/domain/ids'
import { mailLanguage } from '@/src/domain/mail/languages'
import { chosenText } from '@/src/domain/mail/settings'
import { env } from '@/src/env'
import { slugs } from '@/src/slugs'
import { describeTime } from '@/src/ui/format/describeTime'
import type { Order } from './composeOrder'
import { deskLook } from './deskLook'
import { frameOf } from './frameOf'
import type { MailToSend } from './mailMessage'
import { newMessageId } from './messageIds'
import { renderReviews } from './renderMail'

const kind = 'article_review'

/** One mail about all articles that its reader is to look at again, read as that person. */
export async function composeReviews(payload: Payload, order: Order): Promise<MailToSend> {
  const { recipient, settings, now, rows } = order
  const [lead] = rows
  const language = mailLanguage(recipient.language)
  const { docs } = await payload.find({
    collection: slugs.articles,
    where: { id: { in: rows.flatMap(({ article }) => idOf(article) ?? []) } },
    select: { title: true },
    sort: 'title',
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: recipient,
  })
  if (!lead || docs.length === 0) throw new Error('There is nothing to tell of.')
  const admin = `${env.APP_URL}/admin`
  const dueOf = (id: string) =>
    rows.find(({ article }) => idOf(article) === id)?.reviewOn ?? lead.createdAt
  const facts = {
    ...frameOf({
      mail: kind,
      language,
      wordings: settings.wordings,
      color: settings.color,
      ...(await deskLook(payload, env.MAIL_FROM)),
      values: { name: recipient.name },
      settingsUrl: `${admin}/account`,
      stopUrl: await stopPage(payload, recipient, 'reviews'),
    }),
    recipient: { name: recipient.name },
    articles: docs.map(({ id, title }) => ({
      title: title ?? '',
      url: `${admin}/collections/${slugs.articles}/${id}`,
      due: describeTime(new Date(dueOf(id)), { now, language, timeZone: recipient.timeZone }).day,
    })),
    url: `${admin}/collections/${slugs.articles}/care`,
  }
  return {
    from: env.MAIL_FROM,
    replyTo: env.MAIL_REPLY_TO,
    to: { name: recipient.name, address: recipient.email },
    messageId: lead.mailId ?? newMessageId(lead.id, env.APP_URL),
    appUrl: env.APP_URL,
    date: now,
    unsubscribeUrl: await unsubscribeLink(payload, recipient, 'reviews'),
    mail: await renderReviews(facts, language, {
      subject: chosenText(settings.wordings, kind, language, 'subject'),
    }),
  }
}
