import { ownOrShared } from '@/access/ownOrSharedCannedReplies'
import { asStaff } from '@/access/people'
import { settingsOf } from '@/src/config/settingsOf'
import { changesOf, textsFor, type Texts } from '@/src/domain/cannedReply/cannedReply'
import type { VariableFacts } from '@/src/domain/cannedReply/variables'
import { idOf } from '@/src/domain/ids'
import type { Ticket } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

const most = 500

type Named = 'clients' | 'organizations' | 'projects' | 'ticket-categories'

async function nameOf(req: PayloadRequest, collection: Named, id: string | null) {
  if (!id) return null
  const found = await req.payload.findByID({
    collection,
    id,
    select: { name: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return found?.name ?? null
}

/** What is known of this ticket, read as whoever writes: a text says nothing they may not see. */
async function factsOf(req: PayloadRequest, ticket: Ticket): Promise<VariableFacts> {
  const [organization, project, category, { deskName }] = await Promise.all([
    nameOf(req, slugs.organizations, idOf(ticket.organization)),
    nameOf(req, slugs.projects, idOf(ticket.project)),
    nameOf(req, slugs.ticketCategories, idOf(ticket.category)),
    settingsOf(req),
  ])
  const { number, subject, requesterName: client } = ticket
  const agent = asStaff(req.user)?.name ?? null
  return { client, number, subject, organization, project, category, agent, desk: deskName || null }
}

async function languageOf(req: PayloadRequest, ticket: Ticket) {
  const client = await req.payload.findByID({
    collection: slugs.clients,
    id: idOf(ticket.client) ?? '',
    select: { language: true },
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return client?.language ?? null
}

/** These texts filled in for one ticket, the one in the language of whoever asked there first. */
export async function wordedFor(req: PayloadRequest, ticket: Ticket, texts: Texts) {
  const [facts, language] = await Promise.all([factsOf(req, ticket), languageOf(req, ticket)])
  return textsFor(texts, language, facts)
}

/**
 * What the caller may write with on this ticket, filled in for it, the most used first. Their own and
 * the team's: an admin looks after those of others, and does not write with them.
 */
export async function cannedRepliesFor(req: PayloadRequest, ticket: Ticket) {
  const me = asStaff(req.user)?.id ?? ''
  const [{ docs }, facts, language] = await Promise.all([
    req.payload.find({
      collection: slugs.cannedReplies,
      where: ownOrShared(me),
      sort: ['-usedCount', '-lastUsedAt', 'title'],
      limit: most,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    }),
    factsOf(req, ticket),
    languageOf(req, ticket),
  ])
  return docs.map((reply) => ({
    id: reply.id,
    title: reply.title,
    shortcut: reply.shortcut ?? null,
    isOwn: idOf(reply.owner) !== null,
    isNote: reply.isNote,
    texts: textsFor(reply, language, facts),
    changes: changesOf(
      { ...reply, assignedTo: idOf(reply.assignedTo), category: idOf(reply.category) },
      me,
    ),
  }))
}

export type FilledReply = Awaited<ReturnType<typeof cannedRepliesFor>>[number]
