import { readableArticles } from '@/access/visibleArticles'
import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { searchArticles } from './articles'

const most = 8

/** Which of these the requester of the ticket can open, by the rule that they read under. */
async function readBy(req: PayloadRequest, ticket: Ticket, ids: readonly string[]) {
  const client = await req.payload.findByID({
    collection: slugs.clients,
    id: idOf(ticket.client) ?? '',
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const reader = client && { ...client, collection: 'clients' as const }
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { and: [{ id: { in: [...ids] } }, readableArticles(reader as PayloadRequest['user'])] },
    select: {},
    limit: most,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return new Set(docs.map(({ id }) => id))
}

/** Articles to point a client to, each with where it stands and whether this client can open it. */
export async function articlesFor(req: PayloadRequest, ticket: Ticket, text: string) {
  const { articles } = await searchArticles({ req, text, page: 1 })
  const found = articles.slice(0, most)
  const opened = await readBy(
    req,
    ticket,
    found.map(({ id }) => id),
  )
  return found.map(({ id, title, summary, slug }) => ({
    id,
    title,
    summary: summary ?? null,
    url: `${req.payload.config.serverURL}/help/${slug}`,
    clientReads: opened.has(id),
  }))
}

export type LinkedArticle = Awaited<ReturnType<typeof articlesFor>>[number]
