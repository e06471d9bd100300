'use client'

import { useEffect } from 'react'

/**
 * Tells the desk that somebody has this ticket before their eyes, and again whenever what is new in it
 * is shown; what is stored after the page was read was not seen.
 */
export function useMarkRead(ticket: string, newest: string, until: string): void {
  useEffect(() => {
    const tell = () => {
      if (document.visibilityState !== 'visible') return
      document.removeEventListener('visibilitychange', tell)
      // Lost on the way, it is told with the next look.
      fetch(`/api/tickets/${ticket}/reading`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ until }),
        keepalive: true,
      }).catch(() => {})
    }
    document.addEventListener('visibilitychange', tell)
    tell()
    return () => document.removeEventListener('visibilitychange', tell)
    // A page that is read again without anything new in it was seen before.
  }, [ticket, newest])
}
