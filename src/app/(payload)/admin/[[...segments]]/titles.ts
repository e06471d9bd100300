import { numberIn } from '@/src/admin/addresses'
import { titleOfView } from '@/src/admin/viewTitles'
import { isUuid } from '@/src/domain/ids'
import { readSession } from '@/src/portal/viewer'
import { slugs } from '@/src/slugs'
import type { CollectionSlug } from 'payload'

const first = { limit: 1, pagination: false, depth: 0, disableErrors: true } as const

async function titleOfDesk(number: number): Promise<string> {
  const { payload, staff } = await readSession()
  if (!staff) return `#${number}`
  const { docs } = await payload.find({
    collection: slugs.tickets,
    where: { number: { equals: number } },
    ...first,
    select: { subject: true },
    overrideAccess: false,
    user: staff,
  })
  return [`#${number}`, docs[0]?.subject].filter(Boolean).join(' ')
}

/** What a person, an organization or an article is called, for whoever may read it. */
async function titleOfDocument(slug: string, id: string): Promise<string | null> {
  const { payload, staff } = await readSession()
  if (!staff || !Object.hasOwn(payload.collections, slug)) return null
  const collection = slug as CollectionSlug
  const field = payload.collections[collection].config.admin.useAsTitle
  if (!field || field === 'id') return null
  const { docs } = await payload.find({
    collection,
    where: { id: { equals: id } },
    ...first,
    select: { [field]: true },
    draft: true,
    overrideAccess: false,
    user: staff,
  })
  const title = (docs[0] as Record<string, unknown> | undefined)?.[field]
  return typeof title === 'string' || typeof title === 'number' ? String(title) : null
}

/** What the tab of a page is called where Payload would say "Editing - Ticket" of each. */
export async function titleOf(segments: readonly string[] | undefined): Promise<string | null> {
  const view = titleOfView(segments, (await readSession()).staff?.language ?? null)
  if (view) return view
  const [place, slug = '', id] = segments ?? []
  if (place !== 'collections') return null
  const number = slug === slugs.tickets && id === 'desk' ? numberIn(segments) : null
  if (number !== null) return titleOfDesk(number)
  return isUuid(id) ? titleOfDocument(slug, id) : null
}
