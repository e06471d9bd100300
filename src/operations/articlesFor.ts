import { articleAudiences } from '@/access/articleAudiences'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { searchArticles } from './articles'

const most = 8

/** Whoever asks for help as a client reads these. */
const forClients: readonly string[] = articleAudiences({ collection: 'clients' } as never)

/** Articles to point a client to, each with where it stands and whether a client can open it. */
export async function articlesFor(req: PayloadRequest, text: string) {
  const { articles } = await searchArticles({ req, text, page: 1 })
  const ids = articles.slice(0, most).map(({ id }) => id)
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { id: { in: ids } },
    select: { audience: true },
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const audiences = new Map(docs.map(({ id, audience }) => [id, audience as string]))
  return articles.slice(0, most).map(({ id, title, summary, slug }) => ({
    id,
    title,
    summary: summary ?? null,
    url: `${req.payload.config.serverURL}/help/${slug}`,
    clientsRead: forClients.includes(audiences.get(id) ?? ''),
  }))
}

export type LinkedArticle = Awaited<ReturnType<typeof articlesFor>>[number]
