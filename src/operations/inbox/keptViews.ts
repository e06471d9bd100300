import { isDeskWorker } from '@/access/people'
import { sharingOf, type Sharing } from '@/src/domain/inbox/sharedWith'
import { inOrder, type ViewChoices } from '@/src/domain/inbox/viewOrder'
import { readChoices } from '@/src/domain/inbox/viewOrder'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** The preference that keeps which views somebody has pinned, and in which order. */
const viewsPreference = 'inbox-views'

const viewsMost = 50

export type KeptView = {
  id: string
  name: string
  query: string
  sharing: Sharing
  isOwn: boolean
  isPinned: boolean
  /** The inbox opens with it, for this person. */
  isFirst: boolean
}

async function choicesOf(req: PayloadRequest): Promise<ViewChoices> {
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: viewsPreference } },
        { 'user.value': { equals: req.user?.id } },
        { 'user.relationTo': { equals: slugs.staff } },
      ],
    },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return readChoices(docs[0]?.value)
}

/** One's own views and those of the team, as the person who asks has ordered them. */
export async function keptViews(req: PayloadRequest): Promise<readonly KeptView[]> {
  if (!isDeskWorker(req.user)) return []
  const [{ docs }, choices] = await Promise.all([
    req.payload.find({
      collection: slugs.savedFilters,
      sort: ['name', 'id'],
      limit: viewsMost,
      pagination: false,
      depth: 0,
      select: { name: true, query: true, shared: true, sharedRole: true, owner: true },
      overrideAccess: false,
      user: req.user,
      req,
    }),
    choicesOf(req),
  ])
  const views = docs.map(({ id, name, query, owner, ...row }) => ({
    ...{ id, name, query, sharing: sharingOf(row) },
    isOwn: (typeof owner?.value === 'string' ? owner.value : owner?.value.id) === req.user?.id,
    isPinned: !choices.unpinned.includes(id),
    isFirst: choices.first === id,
  }))
  return inOrder(views, choices.order)
}
