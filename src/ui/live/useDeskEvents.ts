'use client'
import { useContext, useEffect, useEffectEvent } from 'react'
import { LiveContext } from './LiveContext'
import type { Hear } from './LiveDesk'

/** Calls back with everything that happens at the desk; with null when anything may have. */
export function useDeskEvents(onEvent: Hear): void {
  const desk = useContext(LiveContext)
  const hear = useEffectEvent(onEvent)
  useEffect(() => desk?.subscribe((event) => hear(event)), [desk])
}
