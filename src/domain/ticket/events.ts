import type { Attachment } from '@/src/payload-types'
import type { SlaTarget } from '../clock/terms'
import type { LinkSide } from './links'
import type { Priority } from './priority'
import type { TicketStatus, WaitingOn } from './status'

type Fact<Fields> = { before: null; after: Fields }
type Change<Fields> = { before: Fields; after: Fields }
type File = { attachment: string; filename: string }
type Following = { follower: string; name: string | null }
type Other = { ticket: string; number: number }
type Linked = Other & { link: LinkSide }
type Promised = { target: SlaTarget; dueAt: string }
type ScanStatus = Attachment['scanStatus']

/** Everything that happens to a ticket. Timeline, audit, mails and streams derive from it. */
type Events = {
  created: Fact<{ status: TicketStatus; priority: Priority }>
  /** Into that ticket; null: taken back. */
  merged: Change<{ mergedInto: string | null }>
  /** `undone`: a change was taken back, and nobody has stopped working on it. */
  status_changed: Change<{ status: TicketStatus; waitingOn: WaitingOn | null; undone?: true }>
  /** Until when; null: woken. */
  snoozed: Change<{ snoozedUntil: string | null }>
  priority_changed: Change<{ priority: Priority }>
  category_changed: Change<{ category: string | null }>
  subject_changed: Change<{ subject: string }>
  assigned: Change<{ assignedTo: string | null }>
  project_changed: Change<{ project: string | null; organization: string | null }>
  articles_linked: Change<{ relatedArticles: readonly (string | null)[] }>
  replied: Fact<null>
  /** `mentioned`: those of the team whom a note names. */
  noted: Fact<{ mentioned: readonly string[] } | null>
  /** A reply that was planned stands there unsent, for its author to decide. */
  reply_not_sent: Fact<{ plan: string; author: string }>
  reply_edited: Fact<null>
  reply_withdrawn: Fact<null>
  /** What a reply said before its author changed it. */
  reply_kept: { before: { content: string }; after: null }
  attached: Fact<File>
  file_scanned: { before: { scanStatus: ScanStatus }; after: File & { scanStatus: ScanStatus } }
  thumbnail_made: Fact<File>
  sla_warning: Fact<Promised>
  sla_breach: Fact<Promised>
  rated: Change<{ ratingScore: number | null; ratingComment: string | null }>
  follower_added: Fact<Following>
  follower_removed: { before: Following; after: null }
  /** Another ticket goes on in this one. */
  merged_in: Fact<Other>
  merged_out: { before: Other; after: null }
  /** A message of this one has become a ticket of its own; and there, where it came from. */
  split_off: Fact<Other>
  split_from: Fact<Other>
  linked: Fact<Linked>
  unlinked: { before: Linked; after: null }
}

export type TicketEventKind = keyof Events

/**
 * Who works on a ticket and which notes are taken is the team's own business, and so is what a reply
 * said before its author changed it, and which other tickets there are.
 */
const told: Readonly<Record<TicketEventKind, 'everybody' | 'team'>> = {
  created: 'everybody',
  merged: 'team',
  status_changed: 'everybody',
  snoozed: 'team',
  priority_changed: 'everybody',
  category_changed: 'everybody',
  subject_changed: 'everybody',
  assigned: 'team',
  project_changed: 'everybody',
  articles_linked: 'everybody',
  replied: 'everybody',
  noted: 'team',
  reply_not_sent: 'team',
  reply_edited: 'everybody',
  reply_withdrawn: 'everybody',
  reply_kept: 'team',
  attached: 'everybody',
  file_scanned: 'everybody',
  thumbnail_made: 'everybody',
  rated: 'everybody',
  sla_warning: 'team',
  sla_breach: 'team',
  follower_added: 'everybody',
  follower_removed: 'everybody',
  merged_in: 'team',
  merged_out: 'team',
  split_off: 'team',
  split_from: 'team',
  linked: 'team',
  unlinked: 'team',
}

export const ticketEventKinds = Object.keys(told) as TicketEventKind[]

export const isStaffOnly = (kind: TicketEventKind) => told[kind] === 'team'

/** One that happened: its kind says what is in `before` and `after`. */
export type TicketEvent<Kind extends TicketEventKind = TicketEventKind> = {
  [One in Kind]: { kind: One } & Events[One]
}[Kind]

type Row = { kind: TicketEventKind; before?: unknown; after?: unknown }

/** What a stored row says. `recordEvent` alone writes them, each from an event of this type. */
export const eventIn = ({ kind, before, after }: Row): TicketEvent =>
  ({ kind, before: before ?? null, after: after ?? null }) as TicketEvent

export type Tracked = {
  subject?: string
  status: TicketStatus
  waitingOn?: WaitingOn | null
  priority: Priority
  category?: string | null
  assignedTo?: string | null
  project?: string | null
  organization?: string | null
  relatedArticles?: readonly (string | null)[]
  ratingScore?: number | null
  ratingComment?: string | null
  mergedInto?: string | null
  snoozedUntil?: string | null
}

/** Which fields tell a story of their own, and as what. */
const states = {
  // Before the status that follows from it: clocks end with the one, and hear nothing new of the other.
  merged: ({ mergedInto = null }: Tracked) => ({ mergedInto }),
  status_changed: ({ status, waitingOn = null }: Tracked) => ({ status, waitingOn }),
  snoozed: ({ snoozedUntil = null }: Tracked) => ({ snoozedUntil }),
  priority_changed: ({ priority }: Tracked) => ({ priority }),
  category_changed: ({ category = null }: Tracked) => ({ category }),
  subject_changed: ({ subject = '' }: Tracked) => ({ subject }),
  assigned: ({ assignedTo = null }: Tracked) => ({ assignedTo }),
  project_changed: ({ project = null, organization = null }: Tracked) => ({
    project,
    organization,
  }),
  articles_linked: ({ relatedArticles = [] }: Tracked) => ({ relatedArticles }),
  rated: ({ ratingScore = null, ratingComment = null }: Tracked) => ({
    ratingScore,
    ratingComment,
  }),
} satisfies { [Kind in TicketEventKind]?: (ticket: Tracked) => Events[Kind]['after'] }

type ChangeKind = keyof typeof states

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The events that turn one state of a ticket into the other, in the order of the table. */
export const ticketChanges = (before: Tracked, after: Tracked): TicketEvent<ChangeKind>[] =>
  (Object.keys(states) as ChangeKind[]).flatMap((kind) => {
    const [was, is] = [states[kind](before), states[kind](after)]
    return same(was, is) ? [] : [{ kind, before: was, after: is } as TicketEvent<ChangeKind>]
  })
