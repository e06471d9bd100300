import 'server-only'
import { cache } from 'react'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

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
