import { readableArticles } from '@/access/visibleArticles'
import { isUuid } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { CollectionBeforeValidateHook } from 'payload'

/**
 * Whoever asks after reading an article brings it along: the ticket is linked with it, where they may
 * read it. Any other is as absent as none.
 */
export const linkReadArticle: CollectionBeforeValidateHook<Ticket> = async ({
  data = {},
  operation,
  req,
}) => {
  const { readArticle, ...ticket } = data as Partial<Ticket> & { readArticle?: unknown }
  if (operation !== 'create' || !isUuid(readArticle)) return ticket
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { and: [{ id: { equals: readArticle } }, readableArticles(req.user)] },
    select: {},
    limit: 1,
    pagination: false,
    depth: 0,
    // Which articles are meant is said in the filter: the rule of articles itself.
    overrideAccess: true,
    req,
  })
  const [article] = docs
  if (!article) return ticket
  return { ...ticket, relatedArticles: [...(ticket.relatedArticles ?? []), article.id] }
}
