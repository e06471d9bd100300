import 'server-only'
import { cache } from 'react'
import { idOf } from '@/src/domain/ids'
import { pageSizeDefault } from '@/src/domain/limits'
import { helpOverview, sectionArticles, sectionsBelow } from '@/src/operations/helpOverview'
import { slugs } from '@/src/slugs'
import type { Language } from '@/src/words/preferredLanguage'
import { readAsReader } from '../viewer'
import { readWords } from '../words'
import { labelOf } from './choices'

type Section = {
  name: string
  nameGerman?: string | null
  description?: string | null
  descriptionGerman?: string | null
}

/** A section as the reader calls it. */
const sectionIn = <Row extends Section>(language: Language, row: Row): Row => ({
  ...row,
  name: labelOf(row, language),
  description: (language === 'de' && row.descriptionGerman) || row.description,
})

const sectionBy = cache(async (field: 'id' | 'slug', value: string) => {
  const { payload, asPerson } = await readAsReader()
  const { docs } = await payload.find({
    collection: slugs.articleSections,
    where: { [field]: { equals: value } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {
      name: true,
      nameGerman: true,
      slug: true,
      description: true,
      descriptionGerman: true,
      parent: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  const { language } = await readWords()
  return docs[0] ? sectionIn(language, docs[0]) : null
})

export const readSection = (slug: string) => sectionBy('slug', slug)

/** A section and the one around it, from the top. */
export async function readWayTo(id: string | null) {
  const section = id ? await sectionBy('id', id) : null
  const around = idOf(section?.parent)
  const above = around ? await sectionBy('id', around) : null
  return [above, section].filter((each) => each !== null)
}

/** The help center from the top, in the words of the reader. */
export async function readHelp() {
  const [{ asPerson }, { language }] = await Promise.all([readAsReader(), readWords()])
  const sections = await helpOverview(asPerson.req, language)
  return sections.map((section) => ({
    ...sectionIn(language, section),
    below: section.below.map((each) => sectionIn(language, each)),
  }))
}

export type HelpSection = Awaited<ReturnType<typeof readHelp>>[number]

/** A page of the articles of a section, and on the first one what stands below it. */
export async function readSectionPage(section: string, page: number) {
  const [{ asPerson }, { language }] = await Promise.all([readAsReader(), readWords()])
  const [own, below] = await Promise.all([
    sectionArticles(asPerson.req, { language, section, page, each: pageSizeDefault }),
    page === 1 ? sectionsBelow(asPerson.req, language, section) : [],
  ])
  return { ...own, below: below.map((each) => ({ ...sectionIn(language, each), below: [] })) }
}

const moreMost = 4

/** Others of the same section, for whoever has read an article that names none. */
export async function readMoreOf(section: string, besides: readonly string[]) {
  const [{ asPerson }, { language }] = await Promise.all([readAsReader(), readWords()])
  const asked = { language, section, page: 1, each: moreMost + besides.length }
  const { articles } = await sectionArticles(asPerson.req, asked)
  return articles.filter(({ id }) => !besides.includes(id)).slice(0, moreMost)
}
