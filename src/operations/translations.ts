import { readableArticles } from '@/access/visibleArticles'
import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { PayloadRequest, Where } from 'payload'

const find = async (req: PayloadRequest, where: Where) => {
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where,
    select: { title: true, slug: true, language: true, audience: true, translationOf: true },
    limit: 20,
    pagination: false,
    depth: 0,
    // Which article is another in which language is the team's to read; which of them a reader
    // is told of is said in the filter: the rule of articles itself.
    overrideAccess: true,
    req,
  })
  return docs
}

/** An article that the caller may read in each language that there is for them, itself among them. */
export async function translationsOf(req: PayloadRequest, article: string) {
  const [own] = await find(req, { id: { equals: article } })
  if (!own) return []
  const original = idOf(own.translationOf) ?? own.id
  const group: Where = {
    or: [{ id: { equals: original } }, { translationOf: { equals: original } }],
  }
  const found = await find(req, { and: [group, readableArticles(req.user)] })
  return found
    .map(({ id, title, slug, language, audience }) => ({ id, title, slug, language, audience }))
    .toSorted((one, other) => one.language.localeCompare(other.language))
}

export type Translation = Awaited<ReturnType<typeof translationsOf>>[number]
