import { remembered } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import type { Access, PayloadRequest } from 'payload'
import { asStaff } from './people'
import { readableArticles } from './visibleArticles'

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
  return values.flatMap(({ section }) => (typeof section === 'string' ? section : []))
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
