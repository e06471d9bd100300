import { isAdmin } from '@/access/people'
import { eventWords } from '../conversation/eventWords'
import type { DeskWords } from '../deskWords'
import type { DeskEvent } from '../read/readEvents'
import { readNames } from '../read/readNames'
import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { PayloadRequest, Where } from 'payload'
import { auditWords } from './auditWords'

/** What a ticket's own page shows as messages, told as what somebody did. */
function messageWords(
  { kind, actorName }: Pick<DeskEvent, 'kind' | 'actorName'>,
  t: DeskWords,
): string | null {
  const actor = actorName ?? t('theDesk')
  switch (kind) {
    case 'created':
      return t('people_did_asked', { actor })
    case 'replied':
      return t('people_did_replied', { actor })
    case 'noted':
      return t('people_did_noted', { actor })
    default:
      return null
  }
}

export type Line = {
  id: string
  at: string
  words: string
  ticket: { number: number; subject: string } | null
}

const shown = 20

/** The latest that happened at their tickets. What no sentence is made of is left out. */
async function readEvents(req: PayloadRequest, whose: Where) {
  const { docs } = await req.payload.find({
    collection: slugs.ticketEvents,
    where: {
      ...whose,
      kind: { not_in: ['attached', 'file_scanned', 'thumbnail_made', 'reply_kept'] },
    },
    sort: ['-createdAt', '-id'],
    limit: shown,
    pagination: false,
    depth: 0,
    select: {
      ticket: true,
      kind: true,
      actor: true,
      actorName: true,
      before: true,
      after: true,
      createdAt: true,
      isInternal: true,
    },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

async function readTickets(req: PayloadRequest, ids: readonly string[]) {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: { id: { in: [...new Set(ids)] } },
    limit: shown,
    pagination: false,
    depth: 0,
    select: { number: true, subject: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** What was done to the account or the organization itself; admins alone may read it. */
async function readAudit(req: PayloadRequest, id: string) {
  if (!isAdmin(req.user)) return []
  const { docs } = await req.payload.find({
    collection: slugs.auditEvents,
    where: { subjectId: { equals: id }, action: { not_equals: 'refused' } },
    sort: '-createdAt',
    limit: shown,
    pagination: false,
    depth: 0,
    select: { action: true, actorName: true, after: true, createdAt: true },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs
}

/** Who did what and when, the newest first. */
export async function readActivity(req: PayloadRequest, id: string, whose: Where, t: DeskWords) {
  const [events, audit] = await Promise.all([readEvents(req, whose), readAudit(req, id)])
  const [names, tickets] = await Promise.all([
    readNames(req, events, null),
    readTickets(
      req,
      events.flatMap(({ ticket }) => idOf(ticket) ?? []),
    ),
  ])
  const lines: Line[] = [
    ...events.flatMap((event) => {
      const words = messageWords(event, t) ?? eventWords(event, names, t)
      const ticket = tickets.find((each) => each.id === idOf(event.ticket)) ?? null
      return words ? [{ id: event.id, at: event.createdAt, words, ticket }] : []
    }),
    ...audit.flatMap((event) => {
      const words = auditWords(event, t)
      return words ? [{ id: event.id, at: event.createdAt, words, ticket: null }] : []
    }),
  ]
  return lines.toSorted((a, b) => b.at.localeCompare(a.at)).slice(0, shown)
}
