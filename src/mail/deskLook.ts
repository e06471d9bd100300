import { env } from '@/src/env'
import { deskSettingsSlug } from '@/src/slugs'
import type { Payload } from 'payload'

/** What clients know the desk by, as far as an admin has chosen; read past the settings' own rules. */
export async function deskLook(payload: Payload): Promise<{ name?: string; logo?: string }> {
  const { deskName, logoMark } = await payload.findGlobal({
    slug: deskSettingsSlug,
    select: { deskName: true, logoMark: true },
    depth: 0,
    // For everybody who gets a mail, and clients may not read the settings.
    overrideAccess: true,
  })
  return {
    ...(deskName ? { name: deskName } : {}),
    ...(logoMark ? { logo: `${env.APP_URL}/api/globals/desk-settings/logo?v=${logoMark}` } : {}),
  }
}
