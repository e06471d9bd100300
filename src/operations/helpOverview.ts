import { articleReader } from '@/access/articleReader'
import { idOf } from '@/src/domain/ids'
import { articlesOfSection, firstArticles } from '@/src/search/firstArticles'
import { slugs } from '@/src/slugs'
import type { PayloadRequest, Where } from 'payload'
import { articlesByIds } from './articles'

const shownOfEach = 5

const sectionsWhere = async (req: PayloadRequest, where: Where) => {
  const { docs } = await req.payload.find({
    collection: slugs.articleSections,
    where,
    sort: ['order', 'name'],
    select: {
      name: true,
      nameGerman: true,
      slug: true,
      description: true,
      descriptionGerman: true,
      parent: true,
    },
    limit: 100,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** The sections that hold something for the caller, each with its first articles. */
async function filledSections(req: PayloadRequest, language: string, where: Where) {
  const [sections, first] = await Promise.all([
    sectionsWhere(req, where),
    firstArticles(req.payload, { reader: articleReader(req.user), language, each: shownOfEach }),
  ])
  const known = new Set(sections.map(({ id }) => id))
  const shown = first.filter(({ section }) => known.has(section))
  const articles = await articlesByIds(
    req,
    shown.map(({ id }) => id),
  )
  return sections.map((section) => {
    const own = shown.filter((row) => row.section === section.id)
    return {
      ...section,
      parent: idOf(section.parent),
      total: own[0]?.total ?? 0,
      articles: articles.filter(({ id }) => own.some((row) => row.id === id)),
    }
  })
}

export type FilledSection = Awaited<ReturnType<typeof filledSections>>[number]

/** The sections at the top in their order, each with those below it. */
export async function helpOverview(req: PayloadRequest, language: string) {
  const all = await filledSections(req, language, {})
  const isTop = ({ parent }: FilledSection) => !all.some(({ id }) => id === parent)
  return all
    .filter(isTop)
    .map((section) => ({ ...section, below: all.filter(({ parent }) => parent === section.id) }))
}

/** The sections below one, with their first articles. */
export const sectionsBelow = (req: PayloadRequest, language: string, section: string) =>
  filledSections(req, language, { parent: { equals: section } })

type Part = { language: string; section: string; page: number; each: number }

/** A page of the articles of a section, by title; nothing is counted. */
export async function sectionArticles(req: PayloadRequest, { page, each, ...part }: Part) {
  const ids = await articlesOfSection(req.payload, {
    ...part,
    reader: articleReader(req.user),
    limit: each + 1,
    skip: (page - 1) * each,
  })
  return { articles: await articlesByIds(req, ids.slice(0, each)), hasMore: ids.length > each }
}
