import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** Who a ticket of this organization can be given to, and what it can be about. */
export async function readChoices(req: PayloadRequest, organization: string | null) {
  const all = { limit: 500, pagination: false, depth: 0, select: { name: true } } as const
  const [people, categories, projects] = await Promise.all([
    req.payload.find({
      collection: slugs.staff,
      where: { disabled: { equals: false }, role: { not_equals: 'editor' } },
      sort: 'name',
      ...all,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    req.payload.find({
      collection: slugs.ticketCategories,
      where: { active: { equals: true } },
      sort: ['order', 'name'],
      ...all,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    req.payload.find({
      collection: slugs.projects,
      where: { active: { equals: true }, organization: { equals: organization } },
      sort: 'name',
      ...all,
      overrideAccess: false,
      user: req.user,
      req,
    }),
  ])
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name })
  return {
    assignedTo: people.docs.map(named),
    category: categories.docs.map(named),
    project: projects.docs.map(named),
  }
}

export type DeskChoices = Awaited<ReturnType<typeof readChoices>>
