'use client'
import { useEffect, useRef } from 'react'

type Props = {
  ticket: string
  /** The newest message; changes with everything new that the page shows. */
  latest: string
  /** When something last happened that the page shows. */
  until: string
}

/**
 * Tells the desk that this ticket is before the person's eyes: when it is opened, and later whenever
 * what is new has come into view. A reply that is stored while this is on its way was not seen.
 */
export function Opened({ ticket, latest, until }: Props) {
  const told = useRef('')
  useEffect(() => {
    const place = told.current ? document.getElementById(`message-${latest}`) : null
    let isInView = place === null
    const tell = () => {
      if (document.visibilityState !== 'visible' || !isInView) return
      end()
      told.current = ticket
      // Lost on the way, it is told with the next look.
      fetch(`/api/tickets/${ticket}/reading`, {
        method: 'PUT',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ until }),
        keepalive: true,
      }).catch(() => {})
    }
    const observer = new IntersectionObserver((entries) => {
      isInView = entries.some(({ isIntersecting }) => isIntersecting)
      tell()
    })
    const end = () => {
      observer.disconnect()
      document.removeEventListener('visibilitychange', tell)
    }
    if (place) observer.observe(place)
    document.addEventListener('visibilitychange', tell)
    tell()
    return end
  }, [ticket, latest, until])
  return null
}
