import { asStaff } from '@/access/people'
import { readableArticles } from '@/access/visibleArticles'
import { slugs } from '@/src/slugs'
import type { CollectionAfterOperationHook, PayloadRequest } from 'payload'

type Links = { relatedArticles: unknown[] }
type Linking = Partial<Links> & { before?: Partial<Links> | null; after?: Partial<Links> | null }

/** Where a document of any collection names articles: itself, or what an event says of a change. */
const linksOf = (doc: Linking): Links[] =>
  [doc, doc.before, doc.after].filter((links) => Array.isArray(links?.relatedArticles)) as Links[]

const idsIn = (links: Links[]) =>
  links.flatMap(({ relatedArticles }) => relatedArticles).filter((id) => typeof id === 'string')

async function readable(req: PayloadRequest, ids: unknown[]): Promise<ReadonlySet<unknown>> {
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { and: [{ id: { in: [...new Set(ids)] } }, readableArticles(req.user)] },
    select: {},
    depth: 0,
    pagination: false,
    // Which articles are meant is said in the filter: the rule of articles itself.
    overrideAccess: true,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

/**
 * Of the articles that a document links, clients and visitors are told those they may read: an id
 * tells that there is an article, and which requests it belongs to. What Payload has put in an
 * id's place has passed the rule already.
 */
export const readableOnly: CollectionAfterOperationHook = async ({ args, req, result }) => {
  const { overrideAccess } = args as { overrideAccess?: boolean }
  if (overrideAccess || asStaff(req.user)) return result

  const found = (result ?? {}) as Linking & { docs?: Linking[] }
  const links = (found.docs ?? [found]).flatMap(linksOf)
  const ids = idsIn(links)
  if (ids.length === 0) return result

  const known = await readable(req, ids)
  for (const link of links) {
    link.relatedArticles = link.relatedArticles.filter(
      (article) => typeof article !== 'string' || known.has(article),
    )
  }
  return result
}
