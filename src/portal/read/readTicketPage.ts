import 'server-only'
import type { Client } from '@/src/payload-types'
import { settingsOf } from '@/src/config/settingsOf'
import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'
import { readAttachments, readMessages, type PortalMessage, readThreadChanges } from './thread'
import { readName } from './choices'
import { readRelatedArticles } from './articles'
import type { PortalTicket } from './ticket'

type Viewer = Pick<Client, 'id' | 'memberships'>

/** A colleague is told by the organization, which the page otherwise has no need to name. */
const isShared = (viewer: Viewer, ticket: PortalTicket, messages: readonly PortalMessage[]) =>
  idOf(ticket.client) !== viewer.id ||
  messages.some(
    ({ authorSide, author }) => authorSide === 'client' && idOf(author.value) !== viewer.id,
  )

/** All that a ticket's page shows besides the ticket: one query for each kind of thing. */
export async function readTicketPage(viewer: Viewer, ticket: PortalTicket, asked: unknown) {
  const page = typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
  const { asPerson } = await readAs()
  const reading = readMessages(ticket.id, page)
  const [thread, changes, files, category, project, articles, settings] = await Promise.all([
    reading,
    readThreadChanges(ticket.id, page, reading),
    readAttachments(ticket.id),
    readName(slugs.ticketCategories, ticket.category),
    readName(slugs.projects, ticket.project),
    readRelatedArticles(ticket.relatedArticles),
    settingsOf(asPerson.req),
  ])
  const hasManyOrganizations = (viewer.memberships ?? []).length > 1
  const organization =
    hasManyOrganizations || isShared(viewer, ticket, thread.messages)
      ? await readName(slugs.organizations, ticket.organization)
      : null
  return {
    page,
    ...thread,
    changes,
    files,
    articles,
    category,
    project,
    organization,
    hasManyOrganizations,
    reopenWithinDays: settings.reopenWithinDays,
    ratingChangeableDays: settings.ratingChangeableDays,
  }
}

export type TicketPageData = Awaited<ReturnType<typeof readTicketPage>>
