import { deskSettings } from '@/src/domain/deskSettings'
import { deskSettingsSlug } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

type Settings = typeof deskSettings

/** The desk's settings, read at most once per request. */
export async function settingsOf(req: PayloadRequest): Promise<Settings> {
  const known = req.context.deskSettings as Settings | undefined
  if (known) return known

  const stored = await req.payload.findGlobal({
    slug: deskSettingsSlug,
    depth: 0,
    // The rules hold for clients as well, who may not read the settings themselves.
    overrideAccess: true,
    req,
  })
  const settings = { ...deskSettings, ...stored }
  req.context.deskSettings = settings
  return settings
}
