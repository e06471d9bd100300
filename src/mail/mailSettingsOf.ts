import type { Payload } from 'payload'

import { mailSettings, type MailSettings, type MailText } from '@/src/domain/mail/settings'
import { mailSettingsSlug } from '@/src/slugs'

/** What the desk has chosen for its mails, as it stands now. */
export async function mailSettingsOf(payload: Payload): Promise<MailSettings> {
  const stored = await payload.findGlobal({
    slug: mailSettingsSlug,
    depth: 0,
    // The worker's own settings: nobody is asking.
    overrideAccess: true,
  })
  const given = Object.fromEntries(
    Object.entries(stored).filter(([, value]) => value !== null && value !== undefined),
  )
  const wordings = (stored.wordings ?? []) as MailText[]
  return { ...mailSettings, ...given, off: stored.off ?? [], wordings }
}
