'use client'
import type { Hear } from './LiveDesk'
import { useDeskEvents } from './useDeskEvents'

/** Calls back with what happens to this ticket; with null when anything may have. */
export function useTicketEvents(ticket: string, onEvent: Hear): void {
  useDeskEvents((event) => {
    if (event === null || event.ticket === ticket) onEvent(event)
  })
}
