import type { Payload } from 'payload'
import { inkOn, isColour } from '@/src/domain/brand'
import { deskSettingsSlug } from '@/src/slugs'
import { senderOf } from './composeMail'
import type { MailSettings } from './readOrder'

/** How the agency wants its mails to look. */
export type DeskOfMails = {
  /** What it calls itself. */
  desk: string
  logo?: string
  /** Of the button and of what is written on it. */
  colour?: string
  ink?: string
}

export async function deskOfMails(
  payload: Payload,
  { APP_URL, MAIL_FROM }: MailSettings,
): Promise<DeskOfMails> {
  const { deskName, colourLight, logoMark } = await payload.findGlobal({
    slug: deskSettingsSlug,
    select: { deskName: true, colourLight: true, logoMark: true },
    depth: 0,
    // For everybody who gets a mail, and clients may not read the settings.
    overrideAccess: true,
  })
  return {
    desk: deskName || senderOf(MAIL_FROM).name || new URL(APP_URL).hostname,
    ...(logoMark ? { logo: `${APP_URL}/api/globals/desk-settings/logo?v=${logoMark}` } : {}),
    ...(isColour(colourLight) ? { colour: colourLight, ink: inkOn(colourLight) } : {}),
  }
}
