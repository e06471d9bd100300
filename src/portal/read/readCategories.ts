import 'server-only'
import { cache } from 'react'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

/** All categories in their order, the retired ones too: their tickets still carry them. */
export const readCategories = cache(async () => {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.ticketCategories,
    sort: ['order', 'name'],
    limit: 200,
    pagination: false,
    depth: 0,
    select: { name: true, description: true, defaultPriority: true, active: true },
    overrideAccess: false,
    ...asPerson,
  })
  return docs
})
