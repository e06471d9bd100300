import type { Asked } from '../askDesk'

/** `ask` does it and closes; what is refused comes back for the form to say. */
export type TicketActionProps = {
  ticket: { id: string; number: number }
  /** Who else works on tickets. */
  colleagues?: readonly { value: string; label: string }[]
  ask: (ask: Ask) => Promise<Asked>
}
export type Ask = {
  method: string
  path: string
  body?: object
  said: (doc: { number?: number }) => string
  /** What takes it back. */
  undo?: (doc: { id: string }) => { method: string; path: string }
}
