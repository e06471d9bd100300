import { idOf } from '@/src/domain/ids'
import { suggestedArticles } from '@/src/operations/articles'
import type { Article, Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

export type DeskArticle = {
  id: string
  title: string
  slug: string
  /** Whether whoever asked may read it, so that a link to it is of use to them. */
  isForClient: boolean
  isDraft: boolean
  /** Alike tickets that were solved with it. */
  solved: number
}

type Asked = Pick<
  Ticket,
  'id' | 'subject' | 'description' | 'category' | 'organization' | 'relatedArticles'
>

type Audience = Pick<Article, 'audience' | '_status' | 'organizations'>

/** Whether whoever asked may read it, as one of the organization of the ticket. */
function isFor({ audience, _status, organizations }: Audience, { organization }: Asked): boolean {
  if (_status !== 'published') return false
  if (audience === 'public' || audience === 'clients') return true
  const chosen = (organizations ?? []).map((each) => idOf(each))
  return audience === 'organizations' && chosen.includes(idOf(organization))
}

async function articlesOf(req: PayloadRequest, ids: readonly string[], ticket: Asked) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { id: { in: [...ids] } },
    select: { title: true, slug: true, audience: true, organizations: true, _status: true },
    limit: ids.length,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return ids.flatMap((id) => {
    const doc = docs.find((each) => each.id === id)
    if (!doc) return []
    const { title, slug, _status } = doc
    return [
      { id, title, slug, isForClient: isFor(doc, ticket), isDraft: _status === 'draft', solved: 0 },
    ]
  })
}

/** The articles that a ticket is linked with, and those that may help with it. */
export async function readArticlesBeside(req: PayloadRequest, ticket: Asked) {
  const linkedIds = (ticket.relatedArticles ?? []).flatMap((article) => idOf(article) ?? [])
  const found = await suggestedArticles({
    req,
    subject: ticket.subject,
    text: ticket.description,
    category: idOf(ticket.category) ?? undefined,
    besides: ticket.id,
  })
  const others = found.filter(({ article }) => !linkedIds.includes(article.id))
  const all = await articlesOf(
    req,
    [...linkedIds, ...others.map(({ article }) => article.id)],
    ticket,
  )
  const solved = new Map(found.map((each) => [each.article.id, each.solved]))
  return {
    linked: all.filter(({ id }) => linkedIds.includes(id)),
    suggested: all
      .filter(({ id }) => !linkedIds.includes(id))
      .map((article) => ({ ...article, solved: solved.get(article.id) ?? 0 })),
  }
}
