import type { Ticket } from '@/src/payload-types'
import { day, minute } from '../time/durations'

/** How long a person may take back what they did to many tickets at once, and anybody a merge. */
export const undoable = { bulk: 10 * minute, merge: day } as const
export type UndoKind = keyof typeof undoable

/** What is taken back together or not at all, by the name under which it is told. */
const groups = {
  status: ['status', 'waitingOn', 'resolvedAt', 'closedAt'],
  snooze: ['snoozedUntil'],
  merge: ['mergedInto'],
  assignedTo: ['assignedTo'],
  priority: ['priority'],
  category: ['category'],
  project: ['project'],
} as const satisfies Record<string, readonly (keyof Ticket)[]>

export type UndoGroup = keyof typeof groups
type Column = (typeof groups)[UndoGroup][number] | 'lastActivityAt'

/** A ticket as far as it can be brought back, relationships by their ids. */
export type UndoState = { [Key in Column]: string | null }
export const undoColumns = [...Object.values(groups).flat(), 'lastActivityAt'] as const

const idIn = (value: unknown) =>
  typeof value === 'object' && value !== null ? (value as { id: string }).id : value

export const undoStateOf = (ticket: Partial<Ticket>): UndoState =>
  Object.fromEntries(
    undoColumns.map((column) => [column, idIn(ticket[column]) ?? null]),
  ) as UndoState

export type Undone = { to: Partial<UndoState>; left: UndoGroup[] }

/**
 * What brings a ticket back to how it was before a change. What is back already is done; what
 * somebody has changed since is left as they left it, and named.
 */
export function undoOf(before: UndoState, after: UndoState, now: UndoState): Undone {
  const undone: Undone = { to: {}, left: [] }
  for (const name of Object.keys(groups) as UndoGroup[]) {
    const columns: readonly Column[] = groups[name]
    if (columns.every((column) => before[column] === after[column])) continue
    if (columns.every((column) => before[column] === now[column])) continue
    if (columns.some((column) => now[column] !== after[column])) {
      undone.left.push(name)
      continue
    }
    for (const column of columns) undone.to[column] = before[column]
  }
  const isTouched = Object.keys(undone.to).length > 0
  if (isTouched && now.lastActivityAt === after.lastActivityAt) {
    undone.to.lastActivityAt = before.lastActivityAt
  }
  return undone
}

export const undoableUntil = (kind: UndoKind, at: Date): Date =>
  new Date(at.getTime() + undoable[kind])
