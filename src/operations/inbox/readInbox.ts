import { isDeskWorker } from '@/access/people'
import { lastWords, type LastWordRow } from '@/src/database/inbox/lastWords'
import { idOf } from '@/src/domain/ids'
import type { InboxQuery } from '@/src/domain/inbox/inboxQuery'
import type { Piece } from '@/src/domain/search/marks'
import { isNewToStaff } from '@/src/domain/ticket/isNewToStaff'
import { lastSearch } from '@/src/requestContext'
import { plainLine } from '@/src/ui/markdown/plainLine'
import { Forbidden, type PayloadRequest } from 'payload'
import { highlightsOf } from '../highlights'
import { findInbox, type InboxTicket } from './findInbox'

/** What was said last in a ticket: the request itself, a reply, a note, or what was taken back. */
export type LastWord = {
  did: 'asked' | 'replied' | 'noted' | 'withdrew'
  name: string
  isMine: boolean
  line: string
}

export type InboxRow = Pick<
  InboxTicket,
  'id' | 'number' | 'subject' | 'status' | 'waitingOn' | 'priority' | 'lastActivityAt'
> & {
  requester: string
  organization: string
  assignee: { id: string; name: string } | null
  sla: { dueAt: string | null; left: number | null; state: string | null }
  last: LastWord
  isNew: boolean
  /** Messages since the person last looked. */
  fresh: number
  found?: { subject: readonly Piece[]; snippet: readonly Piece[] | null }
}

export type Inbox = {
  rows: readonly InboxRow[]
  newer?: string
  older?: string
  /** What a search was taken for, when nothing is written as it was typed. */
  corrected?: string
}

const didOf = ({ side, isInternal, isWithdrawn }: LastWordRow): LastWord['did'] => {
  if (!side) return 'asked'
  if (isWithdrawn) return 'withdrew'
  return isInternal ? 'noted' : 'replied'
}

/** As much of it as a row can hold. */
const lineLength = 240

function rowOf(ticket: InboxTicket, word: LastWordRow, viewer: string): InboxRow {
  const assignedTo = idOf(ticket.assignedTo)
  const isMine = word.isMine === true
  const at = (word.at ?? new Date(ticket.createdAt)).toISOString()
  const readAt = word.readAt?.toISOString() ?? null
  return {
    id: ticket.id,
    number: ticket.number,
    subject: ticket.subject,
    status: ticket.status,
    waitingOn: ticket.waitingOn,
    priority: ticket.priority,
    lastActivityAt: ticket.lastActivityAt,
    requester: ticket.requesterName,
    organization: word.organization,
    assignee: assignedTo ? { id: assignedTo, name: word.assignee ?? '' } : null,
    sla: {
      dueAt: ticket.slaDueAt ?? null,
      left: ticket.slaLeft ?? null,
      state: ticket.slaStatus ?? null,
    },
    last: {
      did: didOf(word),
      name: word.name ?? ticket.requesterName,
      isMine,
      line: plainLine(word.line).slice(0, lineLength),
    },
    isNew: isNewToStaff({
      viewer,
      status: ticket.status,
      assignedTo,
      lastWord: { isMine, at },
      readAt,
    }),
    fresh: word.fresh,
  }
}

/** What a search was taken for, and where it stands in the tickets that it found. */
async function searched(req: PayloadRequest, tickets: readonly InboxTicket[]) {
  const search = lastSearch(req)
  if (!search?.sought || tickets.length === 0) return { found: new Map() }
  const found = await highlightsOf(req, tickets, search.sought)
  return { found, corrected: search.corrected }
}

/** A page of the inbox, as one of the team reads it. */
export async function readInbox(req: PayloadRequest, query: InboxQuery): Promise<Inbox> {
  const viewer = isDeskWorker(req.user) ? req.user?.id : undefined
  if (!viewer) throw new Forbidden(req.t)
  const { tickets, newer, older } = await findInbox(req, query)
  const words = await lastWords(req.payload, {
    tickets: tickets.map(({ id }) => id),
    reader: String(viewer),
  })
  const wordOf = new Map(words.map((word) => [word.id, word]))
  const { found, corrected } = query.q ? await searched(req, tickets) : { found: new Map() }
  const rows = tickets.flatMap((ticket) => {
    const word = wordOf.get(ticket.id)
    if (!word) return []
    const highlights = found.get(ticket.id)
    return { ...rowOf(ticket, word, String(viewer)), ...(highlights && { found: highlights }) }
  })
  return { rows, newer, older, corrected }
}
