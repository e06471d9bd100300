import { randomUUID } from 'node:crypto'
import { env } from '@/src/env'
import type { AccountMail } from './accountMail'
import { groundDigest, openAccount } from '@/src/database/accountState'
import { drizzleOf } from '@/src/database/transaction'
import { mailLanguage } from '@/src/domain/mail/languages'
import { chosenText } from '@/src/domain/mail/settings'
import { slugs } from '@/src/slugs'
import type { Payload } from 'payload'
import { accountLink } from './accountLink'
import { deskLook } from './deskLook'
import { frameOf } from './frameOf'
import { isRefusedForGood } from './anotherTry'
import { mailMessage, UnusableAddress } from './mailMessage'
import { mailSettingsOf } from './mailSettingsOf'
import { renderAccountMail } from './renderMail'

/** Whoever has chosen a password since is no longer invited to choose one. */
async function stands(payload: Payload, mail: AccountMail): Promise<boolean> {
  if (mail.kind !== 'invitation') return true
  const account = await openAccount(drizzleOf(payload), mail.collection, mail.person)
  return account !== null && groundDigest('invitationMail', account) === mail.ground
}

/**
 * Sends a mail about somebody's account. The key of its link is made here, a moment before: no job
 * ever holds it. Run twice, it sends twice. Throws when it should be tried again.
 */
export async function sendAccountMail(
  payload: Payload,
  mail: AccountMail,
  now: Date,
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
  const { APP_URL: appUrl, MAIL_FROM: from } = env
  const home = collection === 'staff' ? `${appUrl}/admin/forgot` : `${appUrl}/forgot-password`
  const url =
    kind === 'passwordChanged'
      ? home
      : await accountLink(payload, { kind, collection, id: person.id, appUrl, now })
  if (!url) return

  const host = new URL(appUrl).hostname
  const language = mailLanguage(person.language)
  const settings = await mailSettingsOf(payload)
  const frame = frameOf({
    mail: kind,
    language,
    wordings: settings.wordings,
    color: settings.color,
    ...(await deskLook(payload, from)),
    values: { name: person.name },
  })
  const facts = { ...frame, name: person.name, url }
  const messageId = `<${randomUUID()}@${host}>`
  try {
    const message = mailMessage({
      from,
      replyTo: env.MAIL_REPLY_TO,
      to: { name: person.name, address: person.email },
      messageId,
      appUrl,
      date: now,
      mail: await renderAccountMail(kind, facts, language, {
        subject: chosenText(settings.wordings, kind, language, 'subject'),
      }),
    })
    await payload.sendEmail(message)
  } catch (error) {
    if (!(error instanceof UnusableAddress) && !isRefusedForGood(error)) throw error
    payload.logger.warn({ err: error, msg: 'A mail about an account was refused for good.' })
    await write(payload, mail, person, { status: 'failed', mailId: messageId, error })
    return
  }
  await write(payload, mail, person, { status: 'sent', mailId: messageId })
}

type Written = { status: 'sent' | 'failed'; mailId: string; error?: unknown }

/** For those who look after the desk: what was sent to whom. The link in it is kept nowhere. */
async function write(
  payload: Payload,
  { kind, collection }: AccountMail,
  person: { id: string; email: string },
  { status, mailId, error }: Written,
) {
  await payload.create({
    collection: slugs.deliveries,
    data: {
      kind,
      recipient: { relationTo: collection, value: person.id },
      person: person.id,
      address: person.email,
      status,
      attempts: 1,
      unconfirmed: false,
      mailId,
      ...(status === 'sent' ? { sentAt: new Date().toISOString() } : {}),
      ...(error ? { lastError: String(error).slice(0, 1000) } : {}),
    },
    depth: 0,
    // The worker's own list of what was sent.
    overrideAccess: true,
  })
}
