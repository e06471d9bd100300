'use client'
import { useEffect } from 'react'

type Props = {
  ticket: string
  /** Changes with everything new that the page shows. */
  latest: string
}

/** Tells the desk that this ticket is before the person's eyes, now and whenever something new comes. */
export function Opened({ ticket, latest }: Props) {
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', tell)
      // Lost on the way, it is told with the next look.
      fetch(`/api/tickets/${ticket}/reading`, { method: 'PUT', keepalive: true }).catch(() => {})
    }
    document.addEventListener('visibilitychange', tell)
    tell()
    return () => document.removeEventListener('visibilitychange', tell)
  }, [ticket, latest])
  return null
}
