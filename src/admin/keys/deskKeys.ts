import type { DeskWord } from '../translations'

/** Where a key counts: everywhere in the admin, in lists of tickets, or at one ticket. */
export type KeyScope = 'everywhere' | 'list' | 'ticket'

export type DeskKey = {
  /** As the browser names it; on the sheet as well, but for `shown`. */
  key: string
  shown?: string
  scope: KeyScope
  word: DeskWord
}

/** The one list of keys: whoever listens asks it, and the sheet (`?`) is drawn from it. */
export const deskKeys = {
  help: { key: '?', scope: 'everywhere', word: 'key_help' },
  palette: { key: 'mod+k', shown: 'Ctrl K', scope: 'everywhere', word: 'key_palette' },
  next: { key: 'j', scope: 'list', word: 'key_next' },
  previous: { key: 'k', scope: 'list', word: 'key_previous' },
  open: { key: 'Enter', scope: 'list', word: 'key_open' },
  openRow: { key: 'o', scope: 'list', word: 'key_openRow' },
  mark: { key: 'x', scope: 'list', word: 'key_mark' },
  markTo: { key: 'X', shown: '⇧ X', scope: 'list', word: 'key_markTo' },
  markAll: { key: 'A', shown: '⇧ A', scope: 'list', word: 'key_markAll' },
  assignMarked: { key: 'a', scope: 'list', word: 'key_assignMarked' },
  statusMarked: { key: 's', scope: 'list', word: 'key_statusMarked' },
  priorityMarked: { key: 'p', scope: 'list', word: 'key_priorityMarked' },
  categoryMarked: { key: 'c', scope: 'list', word: 'key_categoryMarked' },
  resolveMarked: { key: 'e', scope: 'list', word: 'key_resolveMarked' },
  search: { key: '/', scope: 'list', word: 'key_search' },
  goMine: { key: 'g m', scope: 'list', word: 'key_goMine' },
  goUnassigned: { key: 'g u', scope: 'list', word: 'key_goUnassigned' },
  goWaiting: { key: 'g w', scope: 'list', word: 'key_goWaiting' },
  goBreaching: { key: 'g b', scope: 'list', word: 'key_goBreaching' },
  goOpen: { key: 'g o', scope: 'list', word: 'key_goOpen' },
  goClosed: { key: 'g c', scope: 'list', word: 'key_goClosed' },
  reply: { key: 'r', scope: 'ticket', word: 'key_reply' },
  note: { key: 'n', scope: 'ticket', word: 'key_note' },
  assign: { key: 'a', scope: 'ticket', word: 'key_assign' },
  status: { key: 's', scope: 'ticket', word: 'key_status' },
  priority: { key: 'p', scope: 'ticket', word: 'key_priority' },
  category: { key: 'c', scope: 'ticket', word: 'key_category' },
  resolve: { key: 'e', scope: 'ticket', word: 'key_resolve' },
  nextMessage: { key: 'j', scope: 'ticket', word: 'key_nextMessage' },
  previousMessage: { key: 'k', scope: 'ticket', word: 'key_previousMessage' },
  nextTicket: { key: 'J', shown: '⇧ J', scope: 'ticket', word: 'key_nextTicket' },
  previousTicket: { key: 'K', shown: '⇧ K', scope: 'ticket', word: 'key_previousTicket' },
} as const satisfies Record<string, DeskKey>

export type KeyName = keyof typeof deskKeys
