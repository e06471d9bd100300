import { randomUUID } from 'node:crypto'
import { env } from '@/src/env'
import type { AccountMail } from './accountMail'
import { drizzleOf, groundDigest, openAccount } from '@/src/database/accountState'
import type { Payload } from 'payload'
import { accountLink } from './accountLink'
import { composeMail, senderOf, UnusableAddress } from './composeMail'
import { isRefusedForGood } from './isRefusedForGood'
import type { MailSettings } from './readOrder'
import { renderAccountMail } from './renderAccountMail'
import { handOver } from './transport'
import { mailLanguage } from './words'

const unmarked = { set: async () => {}, drop: async () => {} }

/** Whoever has chosen a password since is no longer invited to choose one. */
async function stands(payload: Payload, mail: AccountMail): Promise<boolean> {
  if (mail.kind !== 'invitation') return true
  const account = await openAccount(drizzleOf(payload), mail.collection, mail.person)
  return account !== null && groundDigest('invitationMail', account) === mail.ground
}

/**
 * Sends a mail about somebody's account. The key of its link is made here, a moment before: no job
 * ever holds it. Run twice, it sends twice. Throws when it should be
 * tried again.
 */
export async function sendAccountMail(
  payload: Payload,
  mail: AccountMail,
  now: Date,
  settings: MailSettings = env,
): Promise<void> {
  const { kind, collection } = mail
  const person = await payload.db.findOne<{
    id: string
    name: string
    email: string
    language?: string
    disabled?: boolean
  }>({
    collection,
    where: 'person' in mail ? { id: { equals: mail.person } } : { email: { equals: mail.address } },
  })
  if (!person || person.disabled || !(await stands(payload, mail))) return
  if (!settings.SMTP_URL) throw new Error('SMTP_URL is not set, so no mail can be sent.')

  const { APP_URL: appUrl, MAIL_FROM: from } = settings
  const home = collection === 'staff' ? `${appUrl}/admin/forgot` : `${appUrl}/forgot-password`
  const url =
    kind === 'passwordChanged'
      ? home
      : await accountLink(payload, { kind, collection, id: person.id, appUrl, now })
  if (!url) return

  const host = new URL(appUrl).hostname
  const facts = { name: person.name, url, desk: senderOf(from).name || host }
  try {
    const composed = await composeMail({
      from,
      to: { name: person.name, address: person.email },
      messageId: `<${randomUUID()}@${host}>`,
      appUrl,
      date: now,
      mail: await renderAccountMail(kind, facts, mailLanguage(person.language)),
    })
    await handOver(settings.SMTP_URL, composed, async () => unmarked)
  } catch (error) {
    if (!(error instanceof UnusableAddress) && !isRefusedForGood(error)) throw error
    payload.logger.warn({ err: error, msg: 'A mail about an account was refused for good.' })
  }
}
