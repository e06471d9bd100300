import { deskSettings } from '@/src/domain/deskSettings'
import { remembered } from '@/src/requestContext'
import { deskSettingsSlug } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

type Settings = typeof deskSettings

/** The desk's settings, read at most once per request. */
export async function settingsOf(req: PayloadRequest): Promise<Settings> {
  const known = remembered(req).deskSettings
  if (known) return known

  const stored = await req.payload.findGlobal({
    slug: deskSettingsSlug,
    // The logo is a picture, and nobody's concern but a reader's.
    select: { logo: false },
    depth: 0,
    // The rules hold for clients as well, who may not read the settings themselves.
    overrideAccess: true,
    req,
  })
  const settings = { ...deskSettings, ...stored } as Settings
  remembered(req).deskSettings = settings
  return settings
}
