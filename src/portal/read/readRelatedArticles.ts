import 'server-only'
import { idOf } from '@/src/idOf'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'
import type { PortalTicket } from './readTicket'

/** The articles that go with a ticket, as far as the viewer may read them, in the team's order. */
export async function readRelatedArticles(related: PortalTicket['relatedArticles']) {
  const ids = (related ?? []).map((article) => idOf(article) ?? '')
  if (ids.length === 0) return []
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.articles,
    where: { id: { in: ids } },
    limit: ids.length,
    pagination: false,
    depth: 0,
    select: { title: true, slug: true },
    overrideAccess: false,
    ...asPerson,
  })
  return ids.flatMap((id) => docs.filter((doc) => doc.id === id))
}
