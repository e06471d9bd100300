import 'server-only'
import type { Where } from 'payload'
import { pageSizeDefault } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import type { ListQuery, TicketSort } from '../tickets/listQuery'
import { readAs } from '../viewer'
import { viewWhere } from './viewWhere'

const sorts: Record<TicketSort, string[]> = {
  activity: ['-lastActivityAt', '-id'],
  created: ['-createdAt', '-id'],
  priority: ['-priority', '-lastActivityAt', '-id'],
  status: ['status', '-lastActivityAt', '-id'],
}

const equals = (field: string, value: string | undefined): Where[] =>
  value ? [{ [field]: { equals: value } }] : []

/** One page of the tickets the viewer may see, and whether another follows. Nothing is counted:
 * only a full page asks for the one row after it. */
export async function readTickets(query: ListQuery) {
  const { payload, asPerson } = await readAs()
  const list = {
    collection: slugs.tickets,
    where: {
      and: [
        ...viewWhere[query.view],
        ...equals('status', query.status),
        ...equals('priority', query.priority),
        ...equals('category', query.category),
        ...equals('project', query.project),
      ],
    },
    sort: sorts[query.sort],
    pagination: false as const,
    depth: 0,
  }

  const { docs: tickets } = await payload.find({
    ...list,
    limit: pageSizeDefault,
    page: query.page,
    select: {
      number: true,
      subject: true,
      status: true,
      waitingOn: true,
      priority: true,
      category: true,
      project: true,
      organization: true,
      lastActivityAt: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  if (tickets.length < pageSizeDefault) return { tickets, hasMore: false }

  const { docs: after } = await payload.find({
    ...list,
    limit: 1,
    page: query.page * pageSizeDefault + 1,
    select: { number: true },
    overrideAccess: false,
    ...asPerson,
  })
  return { tickets, hasMore: after.length > 0 }
}
