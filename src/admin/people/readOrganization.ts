import { addsClients } from '@/access/addsClients'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

const shown = 100

/** The plan of an organization, or the one that applies to whoever has none. */
async function readPlan(req: PayloadRequest, own: boolean, id: string) {
  const { docs } = await req.payload.find({
    collection: slugs.slaPolicies,
    where: own ? { id: { equals: id } } : { isDefault: { equals: true } },
    limit: 1,
    pagination: false,
    depth: 1,
    populate: { [slugs.businessHours]: { name: true } },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0] ?? null
}

/** What the page of an organization shows, read as who looks; null when there is none. */
export async function readOrganization(req: PayloadRequest, id: string) {
  const as = { overrideAccess: false, user: req.user, req } as const
  const organization = await req.payload.findByID({
    collection: slugs.organizations,
    id,
    depth: 0,
    disableErrors: true,
    ...as,
    overrideAccess: false,
  })
  if (!organization) return null
  const { slaPolicy } = organization
  const own = typeof slaPolicy === 'string'
  const [plan, people, projects, mayAdd] = await Promise.all([
    readPlan(req, own, own ? slaPolicy : ''),
    req.payload.find({
      collection: slugs.clients,
      where: { 'memberships.organization': { equals: id } },
      sort: ['disabled', 'name'],
      limit: shown,
      depth: 0,
      ...as,
      overrideAccess: false,
    }),
    req.payload.find({
      collection: slugs.projects,
      where: { organization: { equals: id } },
      sort: 'name',
      limit: shown,
      depth: 0,
      select: { name: true, url: true, active: true },
      ...as,
      overrideAccess: false,
    }),
    addsClients({ req }),
  ])
  return { organization, own, plan, people: people.docs, projects: projects.docs, mayAdd }
}
