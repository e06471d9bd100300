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
] as const
export type TicketEventKind = (typeof ticketEventKinds)[number]

/** Who works on a ticket and which notes are taken is the team's own business. */
const staffOnlyKinds: ReadonlySet<TicketEventKind> = new Set(['assigned', 'noted'])

export const isStaffOnly = (kind: TicketEventKind) => staffOnlyKinds.has(kind)

export type TicketEventDraft = {
  kind: TicketEventKind
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
}
