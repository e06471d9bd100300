'use client'
import { useContext, useEffect, useEffectEvent, useRef } from 'react'
import { LiveContext } from './LiveContext'
import { useTicketEvents } from './useDeskEvents'

/** Milliseconds that a live stream has to tell of what one did oneself. */
const patience = 1_500

type Options = { refresh: () => void; ticket: string }

/**
 * Reads the page after something one did to the ticket oneself, begun at `since` (milliseconds since
 * 1970). A live stream tells of that as of anything else, and the page is read once, not twice.
 */
export function useOwnRefresh({ refresh, ticket }: Options): (since: number) => void {
  const desk = useContext(LiveContext)
  const heardAt = useRef(0)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const read = useEffectEvent(refresh)

  useTicketEvents(ticket, () => {
    heardAt.current = Date.now()
    clearTimeout(timer.current)
  })
  useEffect(() => () => clearTimeout(timer.current), [])

  return (since) => {
    if (desk?.state !== 'live') return refresh()
    if (heardAt.current >= since) return
    clearTimeout(timer.current)
    timer.current = setTimeout(() => read(), patience)
  }
}
