import 'server-only'
import { deskSettings } from '@/src/domain/deskSettings'
import { deskSettingsSlug } from '@/src/slugs'
import { readAs } from '../viewer'

/** For how many days after it was closed a ticket can be reopened. */
export async function readReopenDays(): Promise<number> {
  const { payload, asPerson } = await readAs()
  const { reopenWithinDays } = await payload.findGlobal({
    slug: deskSettingsSlug,
    depth: 0,
    select: { reopenWithinDays: true },
    // The settings are the team's own; this one number is what a client is told.
    overrideAccess: true,
    req: asPerson.req,
  })
  return reopenWithinDays ?? deskSettings.reopenWithinDays
}
