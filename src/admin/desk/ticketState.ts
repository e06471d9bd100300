import { idOf } from '@/src/domain/ids'
import type { Priority } from '@/src/domain/ticket/priority'
import { ticketStatus, type TicketStatus } from '@/src/domain/ticket/status'

/** What of a ticket is changed in place. */
export type TicketState = {
  status: TicketStatus
  priority: Priority
  assignedTo: string | null
  category: string | null
  project: string | null
}

export type Field = keyof TicketState
export type Change = Partial<TicketState>

const fields: readonly Field[] = ['status', 'priority', 'assignedTo', 'category', 'project']

type Related = 'assignedTo' | 'category' | 'project'
type Answer = Omit<TicketState, Related> & Partial<Record<Related, string | { id: string } | null>>

/** The state of a ticket as the API tells it. */
export const stateOf = ({ status, priority, ...related }: Answer): TicketState => ({
  ...{ status, priority },
  assignedTo: idOf(related.assignedTo) ?? null,
  category: idOf(related.category) ?? null,
  project: idOf(related.project) ?? null,
})

/** Who takes a ticket or gives it up may move it. */
const isOf = (change: Change, field: Field) =>
  field in change || (field === 'status' && 'assignedTo' in change)

/**
 * What undoes a change and what followed from it, but nothing that others have changed meanwhile;
 * null where a ticket cannot go back to the status it had.
 */
export function undoOf(change: Change, before: TicketState, after: TicketState): Change | null {
  const changed = fields.filter((field) => isOf(change, field) && before[field] !== after[field])
  if (changed.length === 0) return null
  const { moves } = ticketStatus[after.status]
  if (changed.includes('status') && !moves.staff.includes(before.status)) return null
  return Object.fromEntries(changed.map((field) => [field, before[field]]))
}
