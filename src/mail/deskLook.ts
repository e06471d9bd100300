import { env } from '@/src/env'
import { deskSettingsSlug } from '@/src/slugs'
import type { Payload } from 'payload'
import { senderOf } from './sender'

/**
 * What readers know the desk by in a mail from that sender, as far as an admin has chosen; read past
 * the settings' own rules. An organization that is written to under a name of its own keeps it.
 */
export async function deskLook(
  payload: Payload,
  from: string,
): Promise<{ desk: string; logo?: string }> {
  const { deskName, logoMark } = await payload.findGlobal({
    slug: deskSettingsSlug,
    select: { deskName: true, logoMark: true },
    depth: 0,
    // For everybody who gets a mail, and clients may not read the settings.
    overrideAccess: true,
  })
  const own = from === env.MAIL_FROM ? deskName : null
  return {
    desk: own || senderOf(from).name || new URL(env.APP_URL).hostname,
    ...(logoMark ? { logo: `${env.APP_URL}/api/globals/desk-settings/logo?v=${logoMark}` } : {}),
  }
}
