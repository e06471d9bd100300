import { idOf } from '@/src/domain/ids'
import 'server-only'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'
import type { Language } from '@/src/words/preferredLanguage'
import { readWords } from '../words'
import { cache } from 'react'

type Named = { id: string; name: string }

/** The name behind a relationship, found among rows that were read once; null when not visible. */
export function nameOf(
  rows: readonly Named[],
  value: string | { id: string } | null | undefined,
): string | null {
  const id = idOf(value)
  return rows.find((row) => row.id === id)?.name ?? null
}

type NamedCollection = typeof slugs.projects | typeof slugs.organizations

type Labelled = { name: string; nameGerman?: string | null }

/** What the viewer calls it: in German where that was written down. */
export const labelOf = ({ name, nameGerman }: Labelled, language: Language): string =>
  (language === 'de' && nameGerman) || name

/** The name of a category in the viewer's language; null when there is none. */
export async function readCategoryName(value: string | { id: string } | null | undefined) {
  return nameOf(await readCategories(), value)
}

/** The name behind a relationship; null when there is none, or the viewer may not see it. */
export async function readName(
  collection: NamedCollection,
  value: string | { id: string } | null | undefined,
): Promise<string | null> {
  const id = idOf(value)
  if (id === null) return null
  const { payload, asPerson } = await readAs()
  const doc = await payload.findByID({
    collection,
    id,
    depth: 0,
    select: { name: true },
    disableErrors: true,
    overrideAccess: false,
    ...asPerson,
  })
  return doc?.name ?? null
}

/** All categories in their order, the retired ones too: their tickets still carry them. */
export const readCategories = cache(async () => {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.ticketCategories,
    sort: ['order', 'name'],
    limit: 200,
    pagination: false,
    depth: 0,
    select: {
      name: true,
      nameGerman: true,
      description: true,
      defaultPriority: true,
      active: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  const { language } = await readWords()
  return docs.map((doc) => ({ ...doc, name: labelOf(doc, language) }))
})

/** The organizations the viewer belongs to, by name. */
export const readOrganizations = cache(async () => {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.organizations,
    sort: ['name', 'id'],
    limit: 200,
    pagination: false,
    depth: 0,
    select: { name: true },
    overrideAccess: false,
    ...asPerson,
  })
  return docs
})

/** The projects of the viewer's organizations, by name. */
export const readProjects = cache(async () => {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.projects,
    sort: ['name', 'id'],
    limit: 500,
    pagination: false,
    depth: 0,
    select: { name: true, active: true, organization: true },
    overrideAccess: false,
    ...asPerson,
  })
  return docs
})
