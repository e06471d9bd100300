import 'server-only'
import { cache } from 'react'
import { slugs } from '@/src/slugs'
import { readAsReader } from '../viewer'

const sectionBy = cache(async (field: 'id' | 'slug', value: string) => {
  const { payload, asPerson } = await readAsReader()
  const { docs } = await payload.find({
    collection: slugs.articleSections,
    where: { [field]: { equals: value } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: { name: true, slug: true, description: true },
    overrideAccess: false,
    ...asPerson,
  })
  return docs[0] ?? null
})

export const readSection = (slug: string) => sectionBy('slug', slug)
export const readSectionOf = (id: string) => sectionBy('id', id)
