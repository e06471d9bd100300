import 'server-only'
import { cache } from 'react'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

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
