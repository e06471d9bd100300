'use client'
import { useContext, useEffect, useEffectEvent } from 'react'
import { LiveContext } from './LiveContext'
import type { HearPresence } from './LiveDesk'

/** Calls back when somebody of the team has come to a ticket, begun to write there, or left it. */
export function usePresenceEvents(onPresence: HearPresence): void {
  const desk = useContext(LiveContext)
  const hear = useEffectEvent(onPresence)
  useEffect(() => desk?.subscribePresence((ticket) => hear(ticket)), [desk])
}
