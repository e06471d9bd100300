/** Everything that happens to a ticket. Timeline, audit, mails and streams derive from it. */
export const ticketEventKinds = [
  'created',
  'status_changed',
  'priority_changed',
  'category_changed',
  'assigned',
  'project_changed',
  'articles_linked',
  'replied',
  'noted',
  'attached',
  'file_scanned',
  'thumbnail_made',
  'rated',
  'sla_warning',
  'sla_breach',
] as const
export type TicketEventKind = (typeof ticketEventKinds)[number]

/** Who works on a ticket and which notes are taken is the team's own business. */
const staffOnlyKinds: ReadonlySet<TicketEventKind> = new Set([
  'assigned',
  'noted',
  'sla_warning',
  'sla_breach',
])

export const isStaffOnly = (kind: TicketEventKind) => staffOnlyKinds.has(kind)

export type TicketEventDraft = {
  kind: TicketEventKind
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}

type Tracked = Record<string, unknown>

/** Which fields tell a story of their own, and as what. */
const watched: readonly { kind: TicketEventKind; fields: readonly string[] }[] = [
  { kind: 'status_changed', fields: ['status', 'waitingOn'] },
  { kind: 'priority_changed', fields: ['priority'] },
  { kind: 'category_changed', fields: ['category'] },
  { kind: 'assigned', fields: ['assignedTo'] },
  { kind: 'project_changed', fields: ['project', 'organization'] },
  { kind: 'articles_linked', fields: ['relatedArticles'] },
  { kind: 'rated', fields: ['ratingScore', 'ratingComment'] },
]

const pick = (ticket: Tracked, fields: readonly string[]) =>
  Object.fromEntries(fields.map((field) => [field, ticket[field] ?? null]))

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** The events that turn one state of a ticket into the other, in the order of the table. */
export function ticketChanges(before: Tracked, after: Tracked): TicketEventDraft[] {
  return watched
    .map(({ kind, fields }) => ({ kind, before: pick(before, fields), after: pick(after, fields) }))
    .filter((event) => !same(event.before, event.after))
}
