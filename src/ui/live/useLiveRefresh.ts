'use client'
import { useEffect, useEffectEvent, useRef } from 'react'
import { useDeskEvents } from './useDeskEvents'

type Options = {
  refresh: () => void
  /** Milliseconds between two refreshes. */
  pause: number
  /** Only what happens to this ticket. */
  ticket?: string
}

/** What one change sets off comes in several events. */
const gathering = 80

/** Reads the page again when something happened: once for many events, and only while it is seen. */
export function useLiveRefresh({ refresh, pause, ticket }: Options): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const readAt = useRef(0)
  const isBehind = useRef(false)

  const read = useEffectEvent(() => {
    timer.current = undefined
    if (!isBehind.current || document.visibilityState === 'hidden') return
    isBehind.current = false
    readAt.current = Date.now()
    refresh()
  })
  const plan = useEffectEvent(() => {
    const wait = Math.max(gathering, readAt.current + pause - Date.now())
    timer.current ??= setTimeout(() => read(), wait)
  })

  useDeskEvents((event) => {
    if (event && ticket !== undefined && event.ticket !== ticket) return
    isBehind.current = true
    plan()
  })
  useEffect(() => {
    const look = () => plan()
    document.addEventListener('visibilitychange', look)
    return () => {
      document.removeEventListener('visibilitychange', look)
      clearTimeout(timer.current)
      timer.current = undefined
    }
  }, [])
}
