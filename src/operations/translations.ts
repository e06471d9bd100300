import { asStaff } from '@/access/people'
import { readableArticles } from '@/access/visibleArticles'
import { idOf, isUuid } from '@/src/domain/ids'
import { refusal } from '@/src/domain/refusal'
import type { Article } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { refuse } from '@/src/words/refuse'
import { NotFound, type PayloadRequest, type Where } from 'payload'

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

type Begin = { req: PayloadRequest; article: unknown; language: Article['language'] }

async function begunBefore(req: PayloadRequest, original: string, language: string) {
  const { docs } = await req.payload.find({
    collection: slugs.articles,
    where: { translationOf: { equals: original }, language: { equals: language } },
    select: {},
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]?.id
}

/** A draft in another language that begins with the words of the original; that which there is, if any. */
export async function beginTranslation({ req, article, language }: Begin): Promise<string> {
  if (!asStaff(req.user)) throw refuse(403, refusal('not_allowed'))
  if (!isUuid(article)) throw new NotFound(req.t)
  const original = await req.payload.findByID({
    collection: slugs.articles,
    id: article,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const there = await begunBefore(req, original.id, language)
  if (there) return there
  const { title, summary, body, audience } = original
  const made = await req.payload.create({
    collection: slugs.articles,
    draft: true,
    data: {
      ...{ title, summary, body, audience, language, translationOf: original.id },
      section: idOf(original.section) ?? '',
      organizations: (original.organizations ?? []).flatMap((each) => idOf(each) ?? []),
      owner: idOf(original.owner),
      // Made from the title, and made anew when that is translated.
      slug: '',
      _status: 'draft',
    },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return made.id
}
