import 'server-only'
import { settingsOf } from '@/src/settingsOf'
import { readAs } from '../viewer'
import { nameOf } from './nameOf'
import { readAttachments } from './readAttachments'
import { readCategories } from './readCategories'
import { readMessages } from './readMessages'
import { readOrganizations } from './readOrganizations'
import { readProjects } from './readProjects'
import { readRelatedArticles } from './readRelatedArticles'
import { readStatusChanges } from './readStatusChanges'
import type { PortalTicket } from './readTicket'

/** All that a ticket's page shows besides the ticket: one query for each kind of thing. */
export async function readTicketPage(ticket: PortalTicket, asked: unknown) {
  const page = typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
  const { asPerson } = await readAs()
  const [thread, files, categories, projects, organizations, articles, settings] =
    await Promise.all([
      readMessages(ticket.id, page),
      readAttachments(ticket.id),
      readCategories(),
      readProjects(),
      readOrganizations(),
      readRelatedArticles(ticket.relatedArticles),
      settingsOf(asPerson.req),
    ])
  const first = thread.messages[0]
  const last = thread.messages.at(-1)
  const changes = await readStatusChanges(ticket.id, {
    from: thread.mayHaveEarlier ? first?.createdAt : undefined,
    before: page > 1 ? last?.createdAt : undefined,
  })
  return {
    page,
    ...thread,
    changes,
    files,
    articles,
    category: nameOf(categories, ticket.category),
    project: nameOf(projects, ticket.project),
    organization: nameOf(organizations, ticket.organization),
    hasManyOrganizations: organizations.length > 1,
    reopenWithinDays: settings.reopenWithinDays,
    ratingChangeableDays: settings.ratingChangeableDays,
  }
}

export type TicketPageData = Awaited<ReturnType<typeof readTicketPage>>
