import { remembered } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { Access, PayloadRequest } from 'payload'
import { asStaff } from './people'
import { readableArticles } from './visibleArticles'

/** The sections that hold something for this person, and those around them. */
async function find(req: PayloadRequest): Promise<readonly string[]> {
  const { values } = await req.payload.findDistinct({
    collection: slugs.articles,
    field: 'section',
    where: readableArticles(req.user),
    limit: 0,
    // Which articles are meant is said in the filter: the rule of articles itself.
    overrideAccess: true,
    req,
  })
  const holding = values.flatMap(({ section }) => (typeof section === 'string' ? section : []))
  if (holding.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.articleSections,
    where: { id: { in: holding }, parent: { exists: true } },
    select: { parent: true },
    pagination: false,
    depth: 0,
    // As above.
    overrideAccess: true,
    req,
  })
  const around = docs.flatMap(({ parent }) => (typeof parent === 'string' ? parent : []))
  return [...new Set([...holding, ...around])]
}

/**
 * Staff see all sections; others those with something to read for them: the name of a section tells
 * what its articles are about. Asked once a request.
 */
export const visibleSections: Access = async ({ req }) => {
  if (asStaff(req.user)) return true
  const known = await (remembered(req).visibleSections ??= find(req))
  return { id: { in: [...known] } }
}
