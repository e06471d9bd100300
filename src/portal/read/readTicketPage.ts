import 'server-only'
import type { Client } from '@/src/payload-types'
import { settingsOf } from '@/src/config/settingsOf'
import { idOf } from '@/src/domain/ids'
import { mayChangeReply } from '@/src/domain/ticket/replyChange'
import { mayChangeRequest } from '@/src/domain/ticket/requestChange'
import { continuationOf } from '@/src/operations/continuationOf'
import { followersOf } from '@/src/operations/followers'
import { whoWorksOn } from '@/src/operations/whoWorksOn'
import { slugs } from '@/src/slugs'
import { headers } from 'next/headers'
import { paths } from '../paths'
import { listAddress, listQuery } from '../tickets/listQuery'
import { readAs } from '../viewer'
import { readMarks } from './ticketList'
import { readAttachments, readMessages, type PortalMessage, readThreadChanges } from './thread'
import { readCategories, readCategoryName, readName, readProjects } from './choices'
import { readRelatedArticles } from './articles'
import type { PortalTicket } from './ticket'

type Viewer = Pick<Client, 'id' | 'memberships'>

/** A colleague is told by the organization, which the page otherwise has no need to name. */
const isShared = (viewer: Viewer, ticket: PortalTicket, messages: readonly PortalMessage[]) =>
  idOf(ticket.client) !== viewer.id ||
  messages.some(
    ({ authorSide, author }) => authorSide === 'client' && idOf(author.value) !== viewer.id,
  )

/** The viewer's own last reply, while it may be put right or could be until it was answered. */
function changeableReply(
  viewer: Viewer,
  { status }: PortalTicket,
  messages: readonly PortalMessage[],
): { id: string; isAnswered: boolean } | null {
  const standing = messages.filter(({ withdrawnAt }) => !withdrawnAt)
  const own = standing.findLast(({ author }) => idOf(author.value) === viewer.id)
  if (!own) return null
  const { ok } = mayChangeReply({
    isAuthor: true,
    writtenAt: new Date(own.createdAt),
    now: new Date(),
    isWithdrawn: false,
    isAnswered: false,
    isClosed: status === 'closed',
  })
  return ok ? { id: own.id, isAnswered: standing.at(-1) !== own } : null
}

/** The first message of somebody else since the viewer looked; none where they never did. */
function firstNew(viewer: Viewer, messages: readonly PortalMessage[], readAt?: string) {
  if (!readAt) return null
  const isNew = ({ author, createdAt }: PortalMessage) =>
    createdAt > readAt && idOf(author.value) !== viewer.id
  return messages.find(isNew)?.id ?? null
}

/** The list that the viewer came from, as far as the browser tells. */
async function wayBack(): Promise<string> {
  const from = (await headers()).get('referer')
  if (!from || !URL.canParse(from)) return paths.tickets
  const { pathname, searchParams } = new URL(from)
  if (pathname !== paths.tickets) return paths.tickets
  return `${paths.tickets}${listAddress(listQuery(Object.fromEntries(searchParams)))}`
}

/** Who follows, who works on it, and what whoever asked may choose instead. */
async function readPeople(ticket: PortalTicket) {
  const { asPerson } = await readAs()
  const { req, user } = asPerson
  const isRequester = idOf(ticket.client) === user.id
  const mayChange = mayChangeRequest({ isRequester, status: ticket.status }).ok
  const [followers, worker, categories, projects] = await Promise.all([
    followersOf(req, ticket),
    whoWorksOn(req, ticket.id),
    mayChange ? readCategories() : [],
    mayChange ? readProjects() : [],
  ])
  const isOffered = ({ id, active }: { id: string; active?: boolean | null }) =>
    active || id === idOf(ticket.category) || id === idOf(ticket.project)
  return {
    followers,
    worker,
    choices: mayChange
      ? { categories: categories.filter(isOffered), projects: projects.filter(isOffered) }
      : null,
  }
}

/** All that a ticket's page shows besides the ticket: one query for each kind of thing. */
export async function readTicketPage(viewer: Viewer, ticket: PortalTicket, asked: unknown) {
  const page = typeof asked === 'string' && /^[1-9]\d{0,3}$/.test(asked) ? Number(asked) : 1
  const { asPerson } = await readAs()
  const reading = readMessages(ticket.id, page)
  const [
    thread,
    changes,
    files,
    category,
    project,
    articles,
    settings,
    people,
    marks,
    back,
    goesOn,
  ] = await Promise.all([
    reading,
    readThreadChanges(ticket.id, page, reading),
    readAttachments(ticket.id),
    readCategoryName(ticket.category),
    readName(slugs.projects, ticket.project),
    readRelatedArticles(ticket.relatedArticles),
    settingsOf(asPerson.req),
    readPeople(ticket),
    readMarks([ticket.id]),
    wayBack(),
    ticket.status === 'closed' ? continuationOf(asPerson.req, ticket.id) : null,
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
    ...people,
    back,
    goesOn,
    firstNew: firstNew(viewer, thread.messages, marks.get(ticket.id)),
    changeable: changeableReply(viewer, ticket, thread.messages),
    autoCloseAfterDays: settings.autoCloseAfterDays,
    reopenWithinDays: settings.reopenWithinDays,
    ratingChangeableDays: settings.ratingChangeableDays,
  }
}

export type TicketPageData = Awaited<ReturnType<typeof readTicketPage>>
