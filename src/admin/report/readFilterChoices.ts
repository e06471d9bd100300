import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

const all = { limit: 500, pagination: false, depth: 0, select: { name: true } } as const

/** What a report can be narrowed to, by name; whoever or whatever is retired among them. */
export async function readFilterChoices(req: PayloadRequest) {
  const named = async (
    collection: 'staff' | 'organizations' | 'ticket-categories' | 'projects',
  ): Promise<readonly { value: string; label: string }[]> => {
    const { docs } = await req.payload.find({
      collection,
      sort: 'name',
      ...all,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return docs.map(({ id, name }) => ({ value: id, label: name }))
  }
  const [assignee, organization, category, project] = await Promise.all([
    named(slugs.staff),
    named(slugs.organizations),
    named(slugs.ticketCategories),
    named(slugs.projects),
  ])
  return { assignee, organization, category, project }
}

export type FilterChoices = Awaited<ReturnType<typeof readFilterChoices>>
