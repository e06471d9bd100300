import type { InboxQuery } from '@/src/domain/inbox/inboxQuery'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { namesOf } from '../namesOf'

const named = {
  assigned: slugs.staff,
  organization: slugs.organizations,
  requester: slugs.clients,
  category: slugs.ticketCategories,
  project: slugs.projects,
} as const

type NamedFilter = keyof typeof named

/** What the ids in a filter are called; nothing is asked where none was chosen. */
export async function namesOfQuery(
  req: PayloadRequest,
  query: InboxQuery,
): Promise<Record<string, string>> {
  const found = await Promise.all(
    (Object.keys(named) as NamedFilter[]).map((filter) =>
      namesOf(req, named[filter], query[filter]),
    ),
  )
  return Object.fromEntries(found.flatMap((names) => [...names]))
}
