'use client'
import { useEffect, useRef } from 'react'

type Props = { ticket: string; isLong: boolean }

/** Opens a ticket where there is something new to read; a long one without it at its newest message. */
export function OpenAtNew({ ticket, isLong }: Props) {
  const opened = useRef('')
  useEffect(() => {
    if (opened.current === ticket) return
    opened.current = ticket
    // An address with a place in it, or a way back, knows better.
    if (location.hash) return
    const frame = requestAnimationFrame(() => {
      if (scrollY > 60) return
      const first = document.getElementById('first-new')
      const messages = document.querySelectorAll('[id^="message-"]:not([id$="-by"])')
      const place = first ?? (isLong ? messages.item(messages.length - 1) : null)
      place?.scrollIntoView({ block: 'start', behavior: 'instant' })
    })
    return () => cancelAnimationFrame(frame)
  }, [ticket, isLong])
  return null
}
