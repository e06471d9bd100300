'use client'

import { useContext, useEffect, useEffectEvent } from 'react'
import { LiveContext } from './LiveContext'
import type { Hear, HearPresence } from './LiveDesk'

/** Calls back with everything that happens at the desk; with null when anything may have. */
export function useDeskEvents(onEvent: Hear): void {
  const desk = useContext(LiveContext)
  const hear = useEffectEvent(onEvent)
  useEffect(() => desk?.subscribe((event) => hear(event)), [desk])
}

/** Calls back with what happens to this ticket; with null when anything may have. */
export function useTicketEvents(ticket: string, onEvent: Hear): void {
  useDeskEvents((event) => {
    if (event === null || event.ticket === ticket) onEvent(event)
  })
}

/** Calls back when somebody of the team has come to a ticket, begun to write there, or left it. */
export function usePresenceEvents(onPresence: HearPresence): void {
  const desk = useContext(LiveContext)
  const hear = useEffectEvent(onPresence)
  useEffect(() => desk?.subscribePresence((ticket) => hear(ticket)), [desk])
}
